import type { Disposition } from '@myotome/triage';

/** What staff did with a demo case after it came in. */
export type Step =
  'claim' | 'mark' | 'examine' | 'refer' | 'redirect' | 'test-first' | 'watch' | 'advise' | 'draft' | 'sign' | 'close';

/** How a demo case came in and what became of it; each step comes some minutes after the one before. */
export interface Story {
  readonly hoursAgo: number;
  /** Nobody has looked at it yet, or it was read and then: */
  readonly steps: 'unread' | readonly Step[];
  readonly minutesBetween?: number;
}

/** Still at work on it: recent enough for the claim to hold. */
const atWork = { minutesBetween: 3, steps: ['claim', 'mark', 'examine'] } as const;

/**
 * The stories by disposition, told in turn to the cases of each. Together they fill every list: unread and overdue,
 * claimed, waiting, decided, with a letter in draft and letters signed.
 */
export const stories: Readonly<Record<Disposition, readonly Story[]>> = {
  emergency: [
    { hoursAgo: 0.4, steps: 'unread' },
    { hoursAgo: 0.35, ...atWork, steps: ['claim'] },
    { hoursAgo: 74, steps: ['claim', 'redirect', 'close'] },
    { hoursAgo: 27, steps: ['claim', 'redirect'] },
    { hoursAgo: 2.2, steps: 'unread' },
    { hoursAgo: 121, steps: ['claim', 'examine', 'redirect', 'close'] },
  ],
  'urgent-referral': [
    { hoursAgo: 98, steps: ['claim', 'mark', 'examine', 'refer', 'sign'] },
    { hoursAgo: 1.1, steps: 'unread' },
    { hoursAgo: 50, steps: ['claim', 'mark', 'examine', 'refer', 'draft'] },
    { hoursAgo: 76, steps: 'unread' },
    { hoursAgo: 0.6, ...atWork },
    { hoursAgo: 29, steps: [] },
    { hoursAgo: 170, steps: ['claim', 'mark', 'examine', 'refer', 'sign', 'close'] },
    { hoursAgo: 5.5, steps: 'unread' },
  ],
  'routine-referral': [
    { hoursAgo: 20, steps: 'unread' },
    { hoursAgo: 146, steps: ['claim', 'mark', 'test-first'] },
    { hoursAgo: 3.5, steps: [] },
    { hoursAgo: 99, steps: ['claim', 'mark', 'examine', 'refer'] },
    { hoursAgo: 124, steps: 'unread' },
  ],
  'primary-care': [
    { hoursAgo: 9, steps: 'unread' },
    { hoursAgo: 122, steps: ['claim', 'mark', 'test-first'] },
    { hoursAgo: 31, steps: [] },
    { hoursAgo: 145, steps: ['claim', 'examine', 'advise', 'close'] },
    { hoursAgo: 55, steps: ['claim', 'advise'] },
  ],
  'self-care': [
    { hoursAgo: 26, steps: 'unread' },
    { hoursAgo: 100, steps: ['claim', 'watch'] },
    { hoursAgo: 6, steps: 'unread' },
    { hoursAgo: 171, steps: ['claim', 'advise', 'close'] },
  ],
};

/** What became of earlier cases of the same kinds: nobody waits longer than in the stories above. */
export const pastStories: Readonly<Record<Disposition, readonly Story[]>> = {
  emergency: [{ hoursAgo: 190, steps: ['redirect', 'close'] }],
  'urgent-referral': [
    { hoursAgo: 195, steps: ['examine', 'refer', 'sign'] },
    { hoursAgo: 218, steps: ['refer', 'sign', 'close'] },
  ],
  'routine-referral': [
    { hoursAgo: 193, steps: ['refer', 'sign', 'close'] },
    { hoursAgo: 216, steps: ['advise', 'close'] },
  ],
  'primary-care': [{ hoursAgo: 197, steps: ['advise', 'close'] }],
  'self-care': [{ hoursAgo: 199, steps: ['advise', 'close'] }],
};
