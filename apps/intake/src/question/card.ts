/** One answer as it is offered. */
export interface Card {
  readonly code: string;
  readonly text: string;
  readonly hint?: string;
}
