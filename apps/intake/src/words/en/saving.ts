/** Whether answers are saved. */
export const saving = {
  nothingYet: 'Each answer is saved as you go',
  saving: 'Saving …',
  saved: (time: string) => `Saved at ${time} · you can stop and come back`,
  waiting: 'Not saved yet: no connection. Keep this page open',
  kept: 'No connection. Your answers are safe on this device. We send them when you are back online',
  undecided: 'One answer is not saved yet. Please say which is right',
  sessionEnded: 'Not saved yet: give your date of birth again',
  refused: 'One answer could not be saved. Please check this page',
};
