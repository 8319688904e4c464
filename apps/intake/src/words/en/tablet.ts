/** The tablet in the waiting room. */
export const tablet = {
  title: 'Questions before your visit',
  intro: 'The front desk gives you a code for this tablet.',
  forgets: 'This tablet keeps nothing. When you are done, press “I am done”.',
  banner: 'This tablet is shared. It keeps nothing of you.',
  leave: 'I am done',
  leaving: 'One moment …',
  sureTitle: 'Leave the form?',
  sure: 'Your answers so far are saved with your practice. To go on later, ask the front desk for a new code.',
  sureSent: 'Your answers have been sent. This page closes for the next person.',
  unsaved: 'Your last answers are not saved yet: there is no connection. If you leave now, they are lost.',
  stay: 'Stay here',
  leaveNow: 'Yes, leave',
  idleTitle: 'Are you still there?',
  idle: (seconds: number) =>
    seconds === 1 ? 'This page closes in 1 second.' : `This page closes in ${seconds} seconds.`,
  idleMore: 'I am still here',
};
