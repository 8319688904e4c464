/** All answers once more, before sending. */
export const review = {
  title: 'Check your answers',
  intro: 'You can change any answer before you send.',
  change: 'Change',
  answer: 'Answer',
  notAnswered: 'Not answered',
  unsure: 'You are not sure',
  skipped: 'You skipped this',
  missingTitle: 'Before you can send',
  missingText: 'Please answer or correct:',
  missingFirst: 'You can send once the questions listed at the top are answered.',
  declarationTitle: 'Send to your practice',
  declaration:
    'By sending, you say that these answers are true as far as you know. You cannot change them afterwards, but you can always call the practice.',
  send: 'Send my answers',
  sending: 'Sending …',
  noConnection:
    'Your answers could not be sent: there is no connection. They are kept. Check your connection and try again, or call the practice.',
  failed: 'Your answers could not be sent. They are kept. Please try again in a moment, or call the practice.',
  saidTwice: 'Please say first which of two answers is right. They are at the top of the page.',
  invalid: 'Some answers need another look. They are listed at the top.',
};
