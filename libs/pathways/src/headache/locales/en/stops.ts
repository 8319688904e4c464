const doNotDrive = 'Do not drive. Ask someone to stay with you.';
const doorAndPhone = 'Unlock the door and stay near a phone.';
const answersAreSaved = 'Keep this phone with you. Your answers are saved.';
const whenItBegan = 'Note the time when it began. You will be asked.';

/** What the stop pages say. */
export const stopWords = {
  'sudden-worst': {
    heading: 'A sudden headache like this needs help now, even if it has gone.',
    whileYouWait: ['Lie down and rest.', whenItBegan, doNotDrive, doorAndPhone],
  },
  'fever-stiff-neck-rash': {
    heading: 'A headache with fever and a stiff neck or rash needs help now.',
    whileYouWait: ['Lie down where it is dark and quiet.', doNotDrive, doorAndPhone, answersAreSaved],
  },
  'brain-signs': {
    heading: 'What you told us needs help now, even if it has gone.',
    whileYouWait: [whenItBegan, doNotDrive, 'Do not eat or drink unless you are told to.', doorAndPhone],
  },
  'head-injury': {
    heading: 'A headache after a knock to the head needs help now.',
    whileYouWait: ['Sit or lie down and rest.', 'Say so if you take a blood thinner.', doNotDrive, answersAreSaved],
  },
  sight: {
    heading: 'A sudden change of sight or a red eye that hurts needs help now.',
    whileYouWait: [whenItBegan, 'Do not rub or cover the eye.', doNotDrive, answersAreSaved],
  },
  'self-harm': {
    heading: 'Thank you for telling us. Please talk to someone now.',
    whileYouWait: [
      'You do not have to face this alone. Ask someone you trust to be with you.',
      'Move away from anything you could hurt yourself with.',
      'If you are hurt or not safe right now, call the emergency number.',
      answersAreSaved,
    ],
  },
  'gas-at-home': {
    heading: 'There may be a gas in the air that you cannot smell. Please go out now.',
    whileYouWait: [
      'Go out into fresh air and take everyone with you.',
      'If you can do it fast, turn off the gas and open the windows.',
      'Do not go back in until you are told that it is safe.',
      answersAreSaved,
    ],
  },
} as const;
