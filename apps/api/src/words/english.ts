import type { DateTime } from 'luxon';

/** What an e-mail to a patient is filled with. */
export interface InvitationFacts {
  /** Empty for somebody whose name is not known for certain. */
  readonly givenName: string;
  readonly practice: string;
  readonly link: string;
  /** The day on which the link ends, in words. */
  readonly until: string;
  readonly emergencyNumber: string;
  readonly phone: string;
}

const locale = 'en-GB';

const greeting = (givenName: string): string => (givenName === '' ? 'Hello,' : `Dear ${givenName},`);

/** Whatever this server itself says to a patient, in English: receipts and e-mails. */
export const english = {
  due: {
    /** Within a sentence, when nobody can promise a time. */
    soon: 'as soon as it can',
    /** Within a sentence: "by 5 pm on Thursday 4 June". */
    by: (due: DateTime): string => {
      const local = due.setLocale(locale);
      const clock = local.toFormat(local.minute === 0 ? 'h a' : 'h:mm a').toLowerCase();
      return `by ${clock} on ${local.toFormat('cccc d LLLL')}`;
    },
  },

  /** A day within a sentence: "4 June". */
  day: (day: DateTime): string => day.setLocale(locale).toFormat('d LLLL'),

  invitation: {
    subject: (practice: string): string => `${practice}: questions before your visit`,
    lines: ({ givenName, practice, link, until, emergencyNumber, phone }: InvitationFacts): readonly string[] => [
      greeting(givenName),
      `${practice} asks you to answer some questions before your visit. You can do so on your phone, and stop and go on later:`,
      link,
      `You will be asked for your date of birth. The link works until ${until}. Please do not pass it on.`,
      `If you need help now, call ${emergencyNumber}. For anything else, call the practice: ${phone}.`,
    ],
  },

  reminder: {
    subject: (practice: string): string => `${practice}: your answers are not here yet`,
    lines: ({ givenName, practice, link, until, emergencyNumber, phone }: InvitationFacts): readonly string[] => [
      greeting(givenName),
      `${practice} has not had your answers yet. If you have begun, everything you said is kept and you can go on where you stopped:`,
      link,
      `You will be asked for your date of birth. The link works until ${until}. Please do not pass it on.`,
      `If you no longer need to be seen, you need not do anything. If you need help now, call ${emergencyNumber}. For anything else, call the practice: ${phone}.`,
    ],
  },
};

/** The words that any language of this server must have: one that is missing does not compile. */
export type ServerWords = typeof english;
