import type { CodeOf, ItemOf, LinkId } from '@myotome/questionnaire';
import type { StopAdvice } from '@myotome/pathway';
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
type MotorStop = Omit<StopAdvice, 'linkId' | 'values'> & StoppingAnswer;

const suddenSigns = 'urgent.sudden-stroke-signs' satisfies LinkId<MotorQuestionnaire>;

const doNotDrive = 'Do not drive. Ask someone to stay with you.';
const doorAndPhone = 'Unlock the door and stay near a phone.';
const answersAreSaved = 'Keep this phone with you. Your answers are saved.';

const suddenSignsWhileYouWait = [
  'Note the time when it began. You will be asked.',
  doNotDrive,
  'Do not eat, drink or take a new medicine unless you are told to.',
  doorAndPhone,
] as const;

/**
 * What the stop page says, in the order of the safety screen. Sudden signs stop the form even days later or once
 * they have gone, because such signs must be seen at once within the first week; older ones are left to the rules.
 */
export const stops = [
  {
    linkId: 'urgent.breathing-now',
    values: [true],
    call: 'emergency',
    heading: 'Trouble breathing at rest needs help straight away.',
    whileYouWait: ['Sit upright. Do not lie flat.', doorAndPhone, answersAreSaved],
  },
  {
    linkId: suddenSigns,
    values: ['now-or-last-24-hours'],
    call: 'emergency',
    heading: 'A sudden change like this needs help now.',
    whileYouWait: suddenSignsWhileYouWait,
  },
  {
    linkId: suddenSigns,
    values: ['started-days-ago-still-there', 'gone-but-within-7-days'],
    call: 'emergency',
    heading: 'This needs help now, even if it began days ago or has gone.',
    whileYouWait: suddenSignsWhileYouWait,
  },
  {
    linkId: 'urgent.rapid-weakness',
    values: ['over-hours-or-days', 'over-up-to-4-weeks'],
    call: 'emergency',
    heading: 'Weakness that grows this quickly needs help now.',
    whileYouWait: [
      'Sit or lie where you cannot fall.',
      doNotDrive,
      'If it gets harder to breathe or swallow, call again and say so.',
      answersAreSaved,
    ],
  },
  {
    linkId: 'urgent.cannot-swallow',
    values: [true],
    call: 'emergency',
    heading: 'If drinks or spit will not go down, you need help now.',
    whileYouWait: [
      'Do not try to eat or drink.',
      'Sit upright and lean forward. Let spit run out into a cloth.',
      doorAndPhone,
      answersAreSaved,
    ],
  },
  {
    linkId: 'urgent.saddle-bladder-bowel',
    values: [true],
    call: 'emergency',
    heading: 'New numbness between the legs or loss of control needs help now.',
    whileYouWait: [
      'Do not wait to see if it gets better.',
      'Note when it began and when you last had a pee.',
      doNotDrive,
      answersAreSaved,
    ],
  },
  {
    linkId: 'urgent.other-emergency',
    values: [true],
    call: 'emergency',
    heading: 'What you told us needs help now.',
    whileYouWait: ['Sit or lie down and rest.', doNotDrive, doorAndPhone, answersAreSaved],
  },
  {
    linkId: 'urgent.self-harm',
    values: [true],
    call: 'crisis',
    heading: 'Thank you for telling us. Please talk to someone now.',
    whileYouWait: [
      'You do not have to face this alone. Ask someone you trust to be with you.',
      'Move away from anything you could hurt yourself with.',
      'If you are hurt or not safe right now, call the emergency number.',
      answersAreSaved,
    ],
  },
] as const satisfies readonly MotorStop[];
