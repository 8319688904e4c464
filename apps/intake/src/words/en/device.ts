/** What stays on this device, and what was said on two of them. */
export const device = {
  keptTitle: 'You are offline',
  keptText:
    'Your answers are kept on this device. Give your date of birth to go on. We send them when you are back online.',
  shared: 'Other people use this phone or computer',
  sharedHint: 'Then nothing is kept on it. You need a connection to go on.',
  twiceTitle: 'You gave two answers',
  twiceText: 'This was answered here and on another device. Which answer is right?',
  here: 'On this device',
  elsewhere: 'On the other device',
  use: (answer: string) => `Use: ${answer}`,
  noAnswer: 'no answer',
};
