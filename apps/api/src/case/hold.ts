/** A claim lapses when its owner has done nothing on the case for this long, so that no case is kept by mistake. */
export const claimLapsesAfterMinutes = 30;

/** Who has claimed a case, and when they last did something on it. */
export interface Hold {
  readonly status: string;
  readonly ownerId: string | null;
  readonly lastActAt: Date | undefined;
}

/** Whether a colleague is working on the case now. */
export function isHeldByAnother(hold: Hold, staffId: string, now: Date): boolean {
  if (hold.status !== 'in-review' || hold.ownerId === null || hold.ownerId === staffId) return false;
  if (hold.lastActAt === undefined) return false;
  return now.getTime() - hold.lastActAt.getTime() < claimLapsesAfterMinutes * 60_000;
}
