import type { ProblemCode } from '@myotome/questionnaire';

const minutes = (count: number): string => (count <= 1 ? '1 minute' : `${count} minutes`);

const wait = (seconds: number): string => minutes(Math.max(1, Math.ceil(seconds / 60)));

/** What is wrong with an answer, in words that say what to do. */
const answerProblems: Readonly<Record<ProblemCode, string>> = {
  required: 'Please answer this question',
  'unknown-question': 'This question is no longer asked',
  'unknown-code': 'Choose one of the answers shown',
  'wrong-type': 'Write this as a number, such as 3',
  'one-code-only': 'Choose one answer only',
  'repeated-code': 'Choose each answer once only',
  'exclusive-code': 'Choose either “none” or the answers that fit, not both',
  'too-long': 'Make this text shorter',
  'unreadable-text': 'Take out the sign that cannot be read, such as a picture',
  'out-of-range': 'This number is too small or too large',
  'not-a-date': 'This date is not complete, or it does not exist',
  'in-the-future': 'This date must be in the past',
  'too-long-ago': 'This date is too long ago',
};

/** Every word of the patient app itself, in English. The questions and their answers come with the form. */
export const english = {
  answerProblems,

  app: {
    name: 'Questions before your visit',
    skip: 'Skip to the main part',
    yourPractice: 'Your practice',
    loading: 'One moment …',
    chunkFailed: 'The next page could not be loaded. Check your connection, then try again.',
    tryAgain: 'Try again',
    call: (number: string) => `Call ${number}`,
    problemTitle: 'There is a problem',
    faultsTitle: 'Please answer before you go on',
  },

  help: {
    open: 'Help now',
    title: 'Help now',
    emergency: 'If it is an emergency, call now. Do not wait for this form.',
    anyEmergency:
      'If it is an emergency, call your local emergency number now, such as 112, 999 or 911. Do not wait for this form.',
    crisis: 'If you think of ending your life or hurting yourself',
    practice: 'To reach your practice',
    close: 'Close',
  },

  start: {
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
    locked: (seconds: number) =>
      `There were too many tries. Wait ${wait(seconds)}, then try again, or call the practice`,
    noConnection: 'There is no connection. Check your connection, then try again',
    failed: 'Something went wrong on our side. Please try again in a moment',
    offlineTitle: 'There is no connection',
    offlineText: 'We cannot reach your practice’s form at the moment. Check your connection, then try again.',
    failedTitle: 'The form cannot be opened at the moment',
    failedText: 'Something went wrong on our side. Please try again in a moment.',
  },

  link: {
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
  },

  date: {
    day: 'Day',
    month: 'Month',
    year: 'Year',
    chooseMonth: 'Choose a month',
    missing: 'Give the day, the month and the year',
    missingPart: (parts: readonly string[]) => `The date must include a ${parts.join(' and a ')}`,
    shortYear: 'The year must have 4 numbers, such as 1968',
    notReal: 'This date does not exist. Check the day, the month and the year',
    future: 'The date of birth must be in the past',
    about: 'Not sure of the month? About when was it?',
    monthsBack: [
      { months: 1, text: '1 month ago' },
      { months: 3, text: '3 months ago' },
      { months: 6, text: '6 months ago' },
      { months: 12, text: '1 year ago' },
      { months: 24, text: '2 years ago' },
    ],
  },

  question: {
    yes: 'Yes',
    no: 'No',
    several: 'Choose all that fit.',
    mapLabel: 'Body, seen from the front',
    mapHint: 'Touch the picture, or choose from the list. Both do the same.',
    sides: ['Your right', 'Your left'] as const,
    unsure: 'I am not sure',
    skip: 'Skip this question',
    isUnsure: 'You are not sure',
    isSkipped: 'You skipped this question',
    undo: 'Undo',
    charactersLeft: (count: number) => (count === 1 ? '1 letter left' : `${count} letters left`),
    outOfRange: (min: number | undefined, max: number | undefined) => `Write a number from ${min ?? 0} to ${max ?? ''}`,
  },

  form: {
    where: (topic: string, page: number, pages: number) => `${topic} · page ${page} of ${pages}`,
    title: (topic: string, page: number, pages: number) => `${topic}, page ${page} of ${pages}`,
    minutesLeft: (count: number) => (count < 1 ? 'less than a minute left' : `about ${minutes(count)} left`),
    back: 'Back',
    go: 'Continue',
    toReview: 'Back to my answers',
    welcomeBack: (name: string) => `Welcome back, ${name}. Your answers are kept. You go on where you stopped.`,
    keptAfterStop: 'Your answers are kept. You can go on with the form when you are safe, or stop here.',
  },

  saving: {
    nothingYet: 'Each answer is saved as you go',
    saving: 'Saving …',
    saved: (time: string) => `Saved at ${time} · you can stop and come back`,
    waiting: 'Not saved yet: no connection. Keep this page open',
    sessionEnded: 'Not saved yet: give your date of birth again',
    refused: 'One answer could not be saved. Please check this page',
  },

  stop: {
    sign: 'Please stop here and get help now',
    crisisSign: 'You are not alone. Help is there now',
    notWait: 'Do not wait for this form or for the practice to open.',
    cannotSpeak: 'If you cannot speak or hold the phone, ask someone near you to call.',
    orEmergency: 'If you are hurt or in danger now',
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
  },

  review: {
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
    invalid: 'Some answers need another look. They are listed at the top.',
  },

  receipt: {
    title: 'Your answers have been sent',
    sentAt: (practice: string, when: string) => `Sent to ${practice} on ${when}.`,
    next: 'What happens next',
    whileYouWait: 'While you wait',
    comeBackIf: 'When to call',
    practice: 'Your practice',
    keep: 'You can close this page now. The same link shows it again.',
    print: 'Print this page',
  },
};

/** The words that any language must have. */
export type Words = typeof english;
