/** Coming in through the practice's start link. */
export const arrival = {
  title: 'Questions before your visit',
  intro: (practice: string) =>
    `${practice} would like to know more before you are seen. First, please tell us who you are.`,
  givenName: 'First name',
  familyName: 'Family name',
  birthDate: 'What is your date of birth?',
  birthDateHint: 'For example, 27 3 1968.',
  phone: 'Phone number',
  phoneHint: 'So that the practice can reach you.',
  email: 'Email (you may leave this empty)',
  emailHint: 'We send you a link, so that you can stop and go on later.',
  about: 'What is it about?',
  missingGivenName: 'Write your first name',
  missingFamilyName: 'Write your family name',
  missingPhone: 'Write a phone number',
  wrongEmail: 'Check the email address, or leave it empty',
  refusedDate: 'Check the date of birth',
  tooMany: 'Too many people are coming in at the moment. Please wait a little, or call the practice',
  unknownTitle: 'This link does not work',
  unknownText: 'It may be an old one. Look on the website of your practice for the new link, or call your practice.',
};
