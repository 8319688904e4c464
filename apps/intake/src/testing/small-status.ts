import type { IntakeStatus, IntakeView } from '@myotome/contract';
import { practice, smallIntake, smallReceipt } from './small-intake';

/** The small form once it was sent. */
export const sentIntake: IntakeView = { ...smallIntake, receipt: smallReceipt };

/** Where the small form stands just after sending. */
export const smallStatus: IntakeStatus = {
  practice,
  sent: { at: '2026-11-23T10:42:00Z', readAt: null },
  changes: [],
  lookBy: '2999-01-04T17:00:00Z',
  decided: null,
  withdrawnAt: null,
  receipt: smallReceipt,
  ask: ['what-it-may-be', 'hands', 'a-question-of-tomorrow'],
  may: { worsen: true, diary: true, withdraw: true },
};
