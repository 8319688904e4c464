import type { CodeOf, ItemOf, LinkId } from '@myotome/questionnaire';
import type { Stop } from '@myotome/pathway';
import type { MotorQuestionnaire } from './questionnaire';

type BooleanLinkId = Extract<ItemOf<MotorQuestionnaire>, { readonly type: 'boolean' }>['linkId'];
type ChoiceLinkId = Extract<ItemOf<MotorQuestionnaire>, { readonly type: 'choice' }>['linkId'];

/** The answer that stops the form: a yes, or codes that its own question offers. */
type StoppingAnswer =
  | { readonly linkId: BooleanLinkId; readonly values: readonly [true] }
  | {
      [L in ChoiceLinkId]: { readonly linkId: L; readonly values: readonly CodeOf<MotorQuestionnaire, L>[] };
    }[ChoiceLinkId];

/** A stop that can only name questions and codes of the motor questionnaire. */
type MotorStop = Omit<Stop, 'linkId' | 'values'> & StoppingAnswer;

const suddenSigns = 'urgent.sudden-stroke-signs' satisfies LinkId<MotorQuestionnaire>;

/**
 * The answers that stop the form, in the order of the safety screen. Sudden signs stop it even days later or once they
 * have gone, because such signs must be seen at once within the first week; older ones are left to the rules.
 */
export const stops = [
  {
    id: 'breathing-now',
    linkId: 'urgent.breathing-now',
    values: [true],
    call: 'emergency',
  },
  {
    id: 'sudden-signs',
    linkId: suddenSigns,
    values: ['now-or-last-24-hours'],
    call: 'emergency',
  },
  {
    id: 'sudden-signs-earlier',
    linkId: suddenSigns,
    values: ['started-days-ago-still-there', 'gone-but-within-7-days'],
    call: 'emergency',
  },
  {
    id: 'rapid-weakness',
    linkId: 'urgent.rapid-weakness',
    values: ['over-hours-or-days', 'over-up-to-4-weeks'],
    call: 'emergency',
  },
  {
    id: 'cannot-swallow',
    linkId: 'urgent.cannot-swallow',
    values: [true],
    call: 'emergency',
  },
  {
    id: 'saddle-bladder-bowel',
    linkId: 'urgent.saddle-bladder-bowel',
    values: [true],
    call: 'emergency',
  },
  {
    id: 'other-emergency',
    linkId: 'urgent.other-emergency',
    values: [true],
    call: 'emergency',
  },
  {
    id: 'self-harm',
    linkId: 'urgent.self-harm',
    values: [true],
    call: 'crisis',
  },
] as const satisfies readonly MotorStop[];

/** The stops by name; each language says what its page says. */
export type MotorStopId = (typeof stops)[number]['id'];
