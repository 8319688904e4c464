/** A name as two people would both write it: small letters without accents, hyphens, apostrophes or double spaces. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name in its two parts. */
export interface FullName {
  readonly givenName: string;
  readonly familyName: string;
}

/** Whether two names are the same but for how they are written. */
export function isSameName(a: FullName, b: FullName): boolean {
  return folded(a.givenName) === folded(b.givenName) && folded(a.familyName) === folded(b.familyName);
}

/** The one record of this name, among records of the same day of birth; none when two would do. */
export function onlyNamesake<T extends FullName>(name: FullName, records: readonly T[]): T | undefined {
  const same = records.filter((record) => isSameName(name, record));
  return same.length === 1 ? same[0] : undefined;
}
