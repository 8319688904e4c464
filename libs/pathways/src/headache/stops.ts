import type { Stop } from '@myotome/pathway';
import type { CodeOf, ItemOf } from '@myotome/questionnaire';
import type { HeadacheQuestionnaire } from './questionnaire';

type BooleanLinkId = Extract<ItemOf<HeadacheQuestionnaire>, { readonly type: 'boolean' }>['linkId'];
type ChoiceLinkId = Extract<ItemOf<HeadacheQuestionnaire>, { readonly type: 'choice' }>['linkId'];

/** The answer that stops the form: a yes, or codes that its own question offers. */
type StoppingAnswer =
  | { readonly linkId: BooleanLinkId; readonly values: readonly [true] }
  | {
      [L in ChoiceLinkId]: { readonly linkId: L; readonly values: readonly CodeOf<HeadacheQuestionnaire, L>[] };
    }[ChoiceLinkId];

type HeadacheStop = Omit<Stop, 'linkId' | 'values'> & StoppingAnswer;

/** The answers that stop the form, in the order of the safety screen and then of the home. */
export const stops = [
  {
    id: 'sudden-worst',
    linkId: 'urgent.sudden-worst',
    values: ['now-or-last-24-hours', 'in-last-4-weeks'],
    call: 'emergency',
  },
  {
    id: 'fever-stiff-neck-rash',
    linkId: 'urgent.fever-stiff-neck-rash',
    values: [true],
    call: 'emergency',
  },
  {
    id: 'brain-signs',
    linkId: 'urgent.brain-signs',
    values: ['now-or-last-24-hours', 'in-last-7-days'],
    call: 'emergency',
  },
  {
    id: 'head-injury',
    linkId: 'urgent.head-injury',
    values: ['today'],
    call: 'emergency',
  },
  {
    id: 'sight',
    linkId: 'urgent.sight',
    values: [true],
    call: 'emergency',
  },
  {
    id: 'self-harm',
    linkId: 'urgent.self-harm',
    values: [true],
    call: 'crisis',
  },
  {
    id: 'gas-at-home',
    linkId: 'home.others-or-better-away',
    values: ['others-too', 'both'],
    call: 'emergency',
  },
] as const satisfies readonly HeadacheStop[];

/** The stops by name; each language says what its page says. */
export type HeadacheStopId = (typeof stops)[number]['id'];
