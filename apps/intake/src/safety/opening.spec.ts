import type { PatientPractice } from '@myotome/contract';
import { practice as small } from '../testing/small-intake';
import { english } from '../words/en';
import { spanish } from '../words/es';
import { standingAt, standingInWords } from './opening';

const practice: PatientPractice = {
  ...small,
  timezone: 'Europe/Madrid',
  openings: [
    { from: '2026-11-27T08:00:00Z', until: '2026-11-27T12:00:00Z' },
    { from: '2026-11-27T15:00:00Z', until: '2026-11-27T18:30:00Z' },
    { from: '2026-11-30T08:00:00Z', until: '2026-11-30T18:30:00Z' },
  ],
};

const said = (now: string, language = 'en') =>
  standingInWords(practice, {
    now: new Date(now),
    language,
    words: language === 'es' ? spanish.hours : english.hours,
  });

describe('whether the practice is open', () => {
  it('is said on its own clock, without asking the server', () => {
    expect(said('2026-11-27T08:00:00Z')).toBe('Open now, until 13:00.');
    expect(said('2026-11-27T12:00:00Z')).toBe('Closed now. Opens today at 16:00.');
    expect(said('2026-11-27T18:30:00Z')).toBe('Closed now. Opens on Monday 30 November at 9:00.');
    expect(said('2026-11-27T18:30:00Z', 'es')).toBe('Cerrado ahora. Abre el lunes, 30 de noviembre a las 9:00.');
  });

  it('is left open on a page older than what it knows', () => {
    expect(standingAt(practice.openings, new Date('2026-12-01T10:00:00Z'))).toEqual({ kind: 'unknown' });
    expect(said('2026-12-01T10:00:00Z')).toBe('');
    expect(standingAt([], new Date())).toEqual({ kind: 'unknown' });
  });
});
