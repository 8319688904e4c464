import { wait } from './counts';

/** The first page and the date of birth. */
export const start = {
  title: 'Questions before your visit',
  welcome: (practice: string) =>
    `${practice} would like to know more before you are seen. Your answers help the right person to see you soon enough.`,
  points: [
    'Most people need 10 to 20 minutes.',
    'You can stop and come back with the same link. Every answer is saved as you go.',
    'There are no wrong answers. You may skip most questions.',
    'Someone may fill this in with you, or for you.',
  ],
  privacyTitle: 'Who sees your answers',
  privacy: (practice: string) =>
    `Only the people who look after you at ${practice}, and a specialist if you are sent to one. There are no adverts and no tracking.`,
  notEmergency: 'This form is not for emergencies. Use “Help now” at the top of any page.',
  birthDate: 'What is your date of birth?',
  birthDateHint: 'We ask so that nobody else can open your link. For example, 27 3 1968.',
  submittedTitle: 'You have sent your answers',
  submittedText: 'To see again what happens next, give your date of birth.',
  sessionEnded:
    'For your privacy, please give your date of birth again. Keep this page open: the answers you have given are still here.',
  go: 'Continue',
  checking: 'Checking …',
  triesLeft: (count: number) =>
    count === 1 ? 'You can try once more. Then you have to wait.' : `You can try ${count} more times.`,
  wrong: 'This date of birth does not match our record. Check the day, the month and the year',
  locked: (seconds: number) => `There were too many tries. Wait ${wait(seconds)}, then try again, or call the practice`,
  noConnection: 'There is no connection. Check your connection, then try again',
  failed: 'Something went wrong on our side. Please try again in a moment',
  offlineTitle: 'There is no connection',
  offlineText: 'We cannot reach your practice’s form at the moment. Check your connection, then try again.',
  failedTitle: 'The form cannot be opened at the moment',
  failedText: 'Something went wrong on our side. Please try again in a moment.',
};
