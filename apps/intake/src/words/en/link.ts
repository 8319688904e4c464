/** Why a link opens nothing. */
export const link = {
  missingTitle: 'Open the link from your practice',
  missingText:
    'Your practice sends you a link to this form, in a text message, an email or a letter. Open that link, or scan its code with your phone.',
  unknownTitle: 'This link does not work',
  unknownText:
    'Part of the link may be missing. Open it again from the message, or copy all of it. If it still does not work, call your practice and ask for a new one.',
  expiredTitle: 'This link has expired',
  expiredText: (practice: string) => `Please call ${practice} and ask for a new one. You have done nothing wrong.`,
  revokedTitle: 'This link is no longer in use',
  revokedText: (practice: string) =>
    `${practice} has withdrawn it. If you still need to send your answers, please call and ask for a new one.`,
  usedTitle: 'This link has been used',
  usedText: (practice: string) =>
    `The answers were sent some time ago. If something has changed, please call ${practice}.`,
};
