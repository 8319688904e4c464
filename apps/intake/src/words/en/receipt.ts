/** After sending. */
export const receipt = {
  title: 'Your answers have been sent',
  sentAt: (practice: string, when: string) => `Sent to ${practice} on ${when}.`,
  next: 'What happens next',
  whileYouWait: 'While you wait',
  comeBackIf: 'When to call',
  practice: 'Your practice',
  keep: 'You can close this page now. The same link shows it again.',
  print: 'Print this page',
};
