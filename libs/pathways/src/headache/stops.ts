import type { StopAdvice } from '@myotome/pathway';
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

type HeadacheStop = Omit<StopAdvice, 'linkId' | 'values'> & StoppingAnswer;

const doNotDrive = 'Do not drive. Ask someone to stay with you.';
const doorAndPhone = 'Unlock the door and stay near a phone.';
const answersAreSaved = 'Keep this phone with you. Your answers are saved.';
const whenItBegan = 'Note the time when it began. You will be asked.';

/** What the stop page says, in the order of the safety screen and then of the home. */
export const stops = [
  {
    linkId: 'urgent.sudden-worst',
    values: ['now-or-last-24-hours', 'in-last-4-weeks'],
    call: 'emergency',
    heading: 'A sudden headache like this needs help now, even if it has gone.',
    whileYouWait: ['Lie down and rest.', whenItBegan, doNotDrive, doorAndPhone],
  },
  {
    linkId: 'urgent.fever-stiff-neck-rash',
    values: [true],
    call: 'emergency',
    heading: 'A headache with fever and a stiff neck or rash needs help now.',
    whileYouWait: ['Lie down where it is dark and quiet.', doNotDrive, doorAndPhone, answersAreSaved],
  },
  {
    linkId: 'urgent.brain-signs',
    values: ['now-or-last-24-hours', 'in-last-7-days'],
    call: 'emergency',
    heading: 'What you told us needs help now, even if it has gone.',
    whileYouWait: [whenItBegan, doNotDrive, 'Do not eat or drink unless you are told to.', doorAndPhone],
  },
  {
    linkId: 'urgent.head-injury',
    values: ['today'],
    call: 'emergency',
    heading: 'A headache after a knock to the head needs help now.',
    whileYouWait: ['Sit or lie down and rest.', 'Say so if you take a blood thinner.', doNotDrive, answersAreSaved],
  },
  {
    linkId: 'urgent.sight',
    values: [true],
    call: 'emergency',
    heading: 'A sudden change of sight or a red eye that hurts needs help now.',
    whileYouWait: [whenItBegan, 'Do not rub or cover the eye.', doNotDrive, answersAreSaved],
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
  {
    linkId: 'home.others-or-better-away',
    values: ['others-too', 'both'],
    call: 'emergency',
    heading: 'There may be a gas in the air that you cannot smell. Please go out now.',
    whileYouWait: [
      'Go out into fresh air and take everyone with you.',
      'If you can do it fast, turn off the gas and open the windows.',
      'Do not go back in until you are told that it is safe.',
      answersAreSaved,
    ],
  },
] as const satisfies readonly HeadacheStop[];
