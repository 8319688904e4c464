/** A telephone number as a link a phone can call. */
export function callLink(number: string): string {
  return `tel:${number.replace(/[^\d+*#]/g, '')}`;
}
