const doNotDrive = 'Do not drive. Ask someone to stay with you.';
const doorAndPhone = 'Unlock the door and stay near a phone.';
const answersAreSaved = 'Keep this phone with you. Your answers are saved.';

const suddenSignsWhileYouWait = [
  'Note the time when it began. You will be asked.',
  doNotDrive,
  'Do not eat, drink or take a new medicine unless you are told to.',
  doorAndPhone,
] as const;

/** What the stop pages say. */
export const stopWords = {
  'breathing-now': {
    heading: 'Trouble breathing at rest needs help straight away.',
    whileYouWait: ['Sit upright. Do not lie flat.', doorAndPhone, answersAreSaved],
  },
  'sudden-signs': {
    heading: 'A sudden change like this needs help now.',
    whileYouWait: suddenSignsWhileYouWait,
  },
  'sudden-signs-earlier': {
    heading: 'This needs help now, even if it began days ago or has gone.',
    whileYouWait: suddenSignsWhileYouWait,
  },
  'rapid-weakness': {
    heading: 'Weakness that grows this quickly needs help now.',
    whileYouWait: [
      'Sit or lie where you cannot fall.',
      doNotDrive,
      'If it gets harder to breathe or swallow, call again and say so.',
      answersAreSaved,
    ],
  },
  'cannot-swallow': {
    heading: 'If drinks or spit will not go down, you need help now.',
    whileYouWait: [
      'Do not try to eat or drink.',
      'Sit upright and lean forward. Let spit run out into a cloth.',
      doorAndPhone,
      answersAreSaved,
    ],
  },
  'saddle-bladder-bowel': {
    heading: 'New numbness between the legs or loss of control needs help now.',
    whileYouWait: [
      'Do not wait to see if it gets better.',
      'Note when it began and when you last had a pee.',
      doNotDrive,
      answersAreSaved,
    ],
  },
  'other-emergency': {
    heading: 'What you told us needs help now.',
    whileYouWait: ['Sit or lie down and rest.', doNotDrive, doorAndPhone, answersAreSaved],
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
} as const;
