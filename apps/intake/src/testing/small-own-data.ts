import type { OwnData } from '@myotome/contract';
import { practice, smallReceipt } from './small-intake';

const answer = { withoutAnswer: null, words: [], value: null };

/** What the practice holds of somebody who has sent the small form, told of a change and written a diary. */
export const smallOwnData: OwnData = {
  format: 'myotome-own-data/1',
  madeAt: '2026-11-23T11:00:00Z',
  practice,
  patient: {
    givenName: 'Maria',
    familyName: 'Demo',
    birthDate: '1968-03-27',
    sex: 'female',
    identifier: '',
    phone: '',
    email: '',
    address: '',
  },
  intake: {
    id: '01890a5d-ac96-774b-bcce-000000000001',
    questionnaire: { id: 'small', version: '1.0.0' },
    language: 'en',
    begunAt: '2026-11-23T10:00:00Z',
    sentAt: '2026-11-23T10:42:00Z',
    withdrawnAt: null,
    stopsTold: {},
    answers: [
      { ...answer, linkId: 'urgent.breathing', question: 'Are you short of breath?', value: false },
      {
        ...answer,
        linkId: 'concern.symptoms',
        question: 'What have you noticed?',
        value: ['cramps'],
        words: ['Cramps'],
      },
      { ...answer, linkId: 'concern.onset', question: 'When did it begin?', value: '2026-03' },
      { ...answer, linkId: 'concern.falls', question: 'How often have you fallen?', withoutAnswer: 'asked-declined' },
    ],
    helper: null,
    receipt: smallReceipt,
  },
  changes: [
    {
      sentAt: '2026-11-24T10:42:00Z',
      answers: [],
      words: 'Now the hand.',
      receipt: { ...smallReceipt, submittedAt: '2026-11-24T10:42:00Z', next: ['Someone calls you.'] },
    },
  ],
  halfTold: null,
  diary: [{ day: '2026-11-22', can: { speech: 'as-usual' }, words: 'Spoke well.', writtenAt: '2026-11-22T20:00:00Z' }],
  readAt: [],
  told: [{ at: '2026-11-25T10:42:00Z', words: 'Come on Monday.' }],
};
