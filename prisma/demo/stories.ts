import type { Disposition } from '@myotome/triage';

/** What staff did with a demo case after it came in. */
export type Step =
  | 'read'
  | 'claim'
  | 'mark'
  | 'examine'
  | 'refer'
  | 'redirect'
  | 'test-first'
  | 'watch'
  | 'advise'
  | 'draft'
  | 'sign'
  | 'close';

/** How a demo case came in and what became of it; each step comes some minutes after the one before. */
export interface Story {
  readonly hoursAgo: number;
  readonly steps: readonly Step[];
  readonly minutesBetween?: number;
}

/** Still at work on it: recent enough for the claim to hold. */
const atWork = { minutesBetween: 3, steps: ['read', 'claim', 'mark', 'examine'] } as const;

/**
 * The stories by disposition, told in turn to the cases of each. Together they fill every list: unread and overdue,
 * claimed, waiting, decided, with a letter in draft and letters signed.
 */
export const stories: Readonly<Record<Disposition, readonly Story[]>> = {
  emergency: [
    { hoursAgo: 0.4, steps: [] },
    { hoursAgo: 0.35, ...atWork, steps: ['read', 'claim'] },
    { hoursAgo: 74, steps: ['read', 'claim', 'redirect', 'close'] },
    { hoursAgo: 27, steps: ['read', 'claim', 'redirect'] },
    { hoursAgo: 2.2, steps: [] },
    { hoursAgo: 121, steps: ['read', 'claim', 'examine', 'redirect', 'close'] },
  ],
  'urgent-referral': [
    { hoursAgo: 98, steps: ['read', 'claim', 'mark', 'examine', 'refer', 'draft', 'sign'] },
    { hoursAgo: 1.1, steps: [] },
    { hoursAgo: 50, steps: ['read', 'claim', 'mark', 'examine', 'refer', 'draft'] },
    { hoursAgo: 76, steps: [] },
    { hoursAgo: 0.6, ...atWork },
    { hoursAgo: 29, steps: ['read'] },
    { hoursAgo: 170, steps: ['read', 'claim', 'mark', 'examine', 'refer', 'draft', 'sign', 'close'] },
    { hoursAgo: 5.5, steps: [] },
  ],
  'routine-referral': [
    { hoursAgo: 20, steps: [] },
    { hoursAgo: 146, steps: ['read', 'claim', 'mark', 'test-first'] },
    { hoursAgo: 3.5, steps: ['read'] },
    { hoursAgo: 99, steps: ['read', 'claim', 'mark', 'examine', 'refer'] },
    { hoursAgo: 124, steps: [] },
  ],
  'primary-care': [
    { hoursAgo: 9, steps: [] },
    { hoursAgo: 122, steps: ['read', 'claim', 'mark', 'test-first'] },
    { hoursAgo: 31, steps: ['read'] },
    { hoursAgo: 145, steps: ['read', 'claim', 'examine', 'advise', 'close'] },
    { hoursAgo: 55, steps: ['read', 'claim', 'advise'] },
  ],
  'self-care': [
    { hoursAgo: 26, steps: [] },
    { hoursAgo: 100, steps: ['read', 'claim', 'watch'] },
    { hoursAgo: 6, steps: [] },
    { hoursAgo: 171, steps: ['read', 'claim', 'advise', 'close'] },
  ],
};

/** What became of earlier cases of the same kinds: nobody waits longer than in the stories above. */
export const pastStories: Readonly<Record<Disposition, readonly Story[]>> = {
  emergency: [{ hoursAgo: 190, steps: ['read', 'claim', 'redirect', 'close'] }],
  'urgent-referral': [
    { hoursAgo: 195, steps: ['read', 'claim', 'mark', 'examine', 'refer', 'draft', 'sign'] },
    { hoursAgo: 218, steps: ['read', 'claim', 'examine', 'refer', 'draft', 'sign', 'close'] },
  ],
  'routine-referral': [
    { hoursAgo: 193, steps: ['read', 'claim', 'refer', 'draft', 'sign', 'close'] },
    { hoursAgo: 216, steps: ['read', 'claim', 'advise', 'close'] },
  ],
  'primary-care': [{ hoursAgo: 197, steps: ['read', 'claim', 'advise', 'close'] }],
  'self-care': [{ hoursAgo: 199, steps: ['read', 'claim', 'advise', 'close'] }],
};
