/** One input that a pathway works from, and what happens when it is wanting. */
export interface StatementInput {
  /** "Answers to the safety questions". */
  readonly input: string;
  readonly whenMissing: string;
}

/**
 * What a pathway says about itself, so that a clinician can judge it without reading its data: for what, for whom and
 * by whom it is meant, what it works from, how it reasons, and where it ends. Plain sentences, shown with the rules.
 */
export interface PathwayStatement {
  readonly intendedUse: string;
  readonly intendedUsers: string;
  /** The patients it is meant for, and those it is not meant for. */
  readonly patients: string;
  readonly inputs: readonly StatementInput[];
  /** How the logic works, a paragraph each. */
  readonly logic: readonly string[];
  readonly limits: readonly string[];
  /** Who signed this version and on which day (ISO); `null` as long as no clinician has. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  /** ISO day by which rules, wording and sources must be read again, whether signed or not. */
  readonly reviewDue: string;
}
