/** Why a link opens nothing. */
export const link = {
  missingTitle: 'Open the link from your practice',
  missingText:
    'Your practice sends you a link to this form, in a text message, an email or a letter. Open that link, or scan its code with your phone.',
  unknownTitle: 'This link does not work',
  unknownText:
    'Part of the link may be missing. Open it again from the message, or copy all of it. If it still does not work, call your practice and ask for a new one.',
  expiredTitle: 'This link has expired',
  expiredText: 'You have done nothing wrong. Press the button, and a new link is on its way.',
  renew: 'Ask for a new link',
  renewing: 'Asking …',
  renewedTitle: 'You have asked for a new link',
  renewedText: (practice: string) =>
    `If ${practice} has your email address, a new link comes by email in a few minutes. If not, the practice has been told and will get in touch with you. Anything you have answered so far is kept.`,
  renewFailed: 'That did not work. Check your connection, then try again, or call the practice.',
  notMe: 'This is not me',
  notMeTitle: 'Is this link not for you?',
  notMeText: (practice: string) =>
    `If you are not the person ${practice} wrote to, tell us here. The link then stops working, and the practice is told. Nothing about you is kept.`,
  notMeConfirm: 'Yes, this is not me',
  notMeBack: 'Go back',
  toldTitle: 'Thank you for telling us',
  toldText: (practice: string) =>
    `The link no longer works, and ${practice} has been told. Please delete the message. There is nothing else you need to do.`,
  revokedTitle: 'This link is no longer in use',
  revokedText: (practice: string) =>
    `${practice} has withdrawn it. If you still need to send your answers, please call and ask for a new one.`,
  usedTitle: 'This link has been used',
  usedText: (practice: string) =>
    `The answers were sent some time ago. If something has changed, please call ${practice}.`,
};
