import { DateTime } from 'luxon';
import { isPseudo } from '@myotome/questionnaire';
import { wordsIn } from './words-in';

const at = (instant: string) => DateTime.fromISO(instant, { zone: 'Europe/London' });

describe('what the server says to a patient', () => {
  it.each([
    ['en', '2026-06-04T17:00', 'by 5 pm on Thursday 4 June'],
    ['en', '2026-11-24T18:30', 'by 6:30 pm on Tuesday 24 November'],
    ['es', '2026-06-04T17:00', 'antes de las 17:00 del jueves 4 de junio'],
    ['es', '2026-06-04T01:30', 'antes de la 1:30 del jueves 4 de junio'],
  ])('names a time in %s as a person would say it', (language, instant, said) => {
    expect(wordsIn(language).due.by(at(instant))).toBe(said);
  });

  it('falls back to English, and dresses all of it up in the pseudo language', () => {
    expect(wordsIn('fr').due.soon).toBe(wordsIn('en').due.soon);
    expect(isPseudo(wordsIn('ar-XB').due.by(at('2026-06-04T17:00')))).toBe(true);
  });
});
