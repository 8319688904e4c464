/** The page that stops the form. */
export const stop = {
  sign: 'Please stop here and get help now',
  crisisSign: 'You are not alone. Help is there now',
  notWait: 'Do not wait for this form or for the practice to open.',
  cannotSpeak: 'If you cannot speak or hold the phone, ask someone near you to call.',
  orEmergency: 'If you are hurt or not safe now',
  lines: 'You can talk to someone now',
  alsoLines: 'If you think of hurting yourself, you can talk to someone now',
  whileYouWait: 'While you wait',
  told: 'Your practice has been told',
  toldAt: (practice: string, time: string, number: string) =>
    `${practice} was told at ${time} and will try to reach you. This does not replace calling ${number}.`,
  telling: 'We are telling your practice …',
  tellingText: (number: string) => `Do not wait for this. Call ${number} now.`,
  unreached: 'We could not reach your practice yet',
  unreachedText: (number: string) => `Please call ${number} now. Keep this page open: we go on trying.`,
  read: 'I have read this',
  mistake: 'I chose this by mistake: change my answer',
};
