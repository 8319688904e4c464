import { type DateFault, faultIn, type TypedDate } from '../shell/typed-date';
import type { Fault } from '../shell/error-summary';
import type { Words } from '../words/en';

/** What somebody types of themselves. */
export interface Details {
  readonly givenName: string;
  readonly familyName: string;
  readonly birth: TypedDate;
  readonly phone: string;
  readonly email: string;
}

/** The fields of plain text. */
export type TextField = Exclude<keyof Details, 'birth'>;

/** What is wrong, by field. */
export type Faults = Readonly<Partial<Record<TextField, string>> & { birth?: DateFault }>;

/** Nothing typed yet. */
export const blank: Details = {
  givenName: '',
  familyName: '',
  birth: { day: '', month: '', year: '' },
  phone: '',
  email: '',
};

const isEmpty = (text: string): boolean => text.trim() === '';

/** What is wrong with the details before they are sent; the server has the last word. */
export function faultsIn(details: Details, today: string, words: Words): Faults {
  const birth = faultIn(details.birth, today, words);
  const email = details.email.trim();
  return {
    ...(isEmpty(details.givenName) && { givenName: words.arrival.missingGivenName }),
    ...(isEmpty(details.familyName) && { familyName: words.arrival.missingFamilyName }),
    ...(birth && { birth }),
    ...(isEmpty(details.phone) && { phone: words.arrival.missingPhone }),
    ...(email !== '' && !/^\S+@\S+\.\S+$/.test(email) && { email: words.arrival.wrongEmail }),
  };
}

/** The faults in the order of the page, each with the field to go to. */
export function faultList({ birth, ...texts }: Faults): readonly Fault[] {
  const of = (field: TextField): readonly Fault[] => {
    const message = texts[field];
    return message === undefined ? [] : [{ field, message }];
  };
  const part = birth && birth.part !== 'all' && birth.part !== 'day' ? `birth-date-${birth.part}` : 'birth-date';
  const date = birth ? [{ field: part, message: birth.message }] : [];
  return [...of('givenName'), ...of('familyName'), ...date, ...of('phone'), ...of('email')];
}
