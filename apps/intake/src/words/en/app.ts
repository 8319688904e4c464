/** What surrounds every page. */
export const app = {
  name: 'Questions before your visit',
  skip: 'Skip to the main part',
  yourPractice: 'Your practice',
  loading: 'One moment …',
  chunkFailed: 'The next page could not be loaded. Check your connection, then try again.',
  tryAgain: 'Try again',
  call: (number: string) => `Call ${number}`,
  problemTitle: 'There is a problem',
  faultsTitle: 'Please answer before you go on',
};
