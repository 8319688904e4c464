/** Words of the form that its pages bring along, in English, so that the first page need not wait for them. */
export const english = {
  helper: {
    title: 'About you, the helper',
    intro: 'So that the practice knows who has answered. You can leave out what you do not want to say.',
    relation: 'Who are you to the person you help?',
    relations: {
      partner: 'Husband, wife or partner',
      parent: 'Mother or father',
      child: 'Son or daughter',
      'other-relative': 'Someone else in the family',
      friend: 'Friend or neighbour',
      'paid-carer': 'Paid carer',
      other: 'Someone else',
    },
    name: 'Your name',
    phone: 'Your phone number',
    wrongPhone: 'Check your phone number, or leave it empty',
    maySpeak: 'Does the person you help agree that we talk with you about the answers?',
    forThem: 'Answer for the person you are helping.',
    review: 'Who is helping',
    mayReview: 'We may talk with the helper about the answers',
  },

  onset: {
    notSure: 'Not sure of the month? About when was it?',
    aboutWhen: 'About when was it?',
    orElse: 'Or choose the year and the month',
    older: 'Or write the year',
    anchors: {
      'this-month': 'This month',
      'months-3': 'About 3 months ago',
      'months-6': 'About 6 months ago',
      'year-1': 'About a year ago',
      'year-2': 'About 2 years ago',
      'years-5': 'About 5 years ago',
      'years-10': 'About 10 years ago',
      'new-year': 'Around New Year',
      spring: 'Last spring',
      summer: 'Last summer',
      autumn: 'Last autumn',
      winter: 'Last winter',
    },
  },
};

/** The words that any language must have. */
export type FormWords = typeof english;
