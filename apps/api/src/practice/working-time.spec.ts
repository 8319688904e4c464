import { usualHours, type OpeningHours } from '@myotome/contract';
import { DateTime } from 'luxon';
import { comingSpans, spanFrom, spansOn, type WorkingTime } from './working-time';

const usual: WorkingTime = { timezone: 'Europe/London', openingHours: usualHours, holidays: [] };
const closed: OpeningHours = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};

const time = (iso: string, { timezone } = usual) => DateTime.fromISO(iso, { zone: timezone });
const coming = (now: string, working: WorkingTime, count = 2) =>
  comingSpans(new Date(now), working, count).map(
    ({ opens, closes }) => `${opens.toUTC().toISO()} to ${closes.toUTC().toISO()}`,
  );

describe('working time', () => {
  it('is the span that is running, then those that follow', () => {
    expect(coming('2026-11-27T09:00:00Z', usual)).toEqual([
      '2026-11-27T08:00:00.000Z to 2026-11-27T18:30:00.000Z',
      '2026-11-30T08:00:00.000Z to 2026-11-30T18:30:00.000Z',
    ]);
  });

  it('leaves holidays out, and a holiday on a Sunday changes nothing', () => {
    const holidays = [{ day: '2026-12-25' }, { day: '2026-12-27' }, { day: '2026-12-28' }];
    expect(coming('2026-12-24T18:30:00Z', { ...usual, holidays })).toEqual([
      '2026-12-29T08:00:00.000Z to 2026-12-29T18:30:00.000Z',
      '2026-12-30T08:00:00.000Z to 2026-12-30T18:30:00.000Z',
    ]);
  });

  it('keeps a midday break', () => {
    const monday = [
      { opens: '09:00', closes: '12:00' },
      { opens: '15:00', closes: '18:00' },
    ];
    const working = { ...usual, openingHours: { ...closed, monday } };
    expect(spansOn(time('2026-11-23T10:00'), working)).toHaveLength(2);
    expect(coming('2026-11-23T12:00:00Z', working)).toEqual([
      '2026-11-23T15:00:00.000Z to 2026-11-23T18:00:00.000Z',
      '2026-11-30T09:00:00.000Z to 2026-11-30T12:00:00.000Z',
    ]);
  });

  it('is said on the clock of the practice, in summer as in winter', () => {
    const madrid = { ...usual, timezone: 'Europe/Madrid' };
    expect(coming('2026-07-01T05:00:00Z', madrid, 1)).toEqual(['2026-07-01T06:00:00.000Z to 2026-07-01T16:30:00.000Z']);
    expect(coming('2026-10-24T12:00:00Z', madrid, 1)).toEqual(['2026-10-26T07:00:00.000Z to 2026-10-26T17:30:00.000Z']);
  });

  it('comes after any number of holidays that a practice may have', () => {
    const first = DateTime.fromISO('2026-11-23');
    const holidays = Array.from({ length: 100 }, (_, week) => ({
      day: first.plus({ weeks: week }).toFormat('yyyy-MM-dd'),
    }));
    const working = { ...usual, openingHours: { ...closed, monday: usualHours.monday }, holidays };
    expect(spanFrom(time('2026-11-23T07:00'), working).opens.toISODate()).toBe('2028-10-23');
  });

  it('is refused to a practice that never opens', () => {
    expect(() => spanFrom(time('2026-11-23T07:00'), { ...usual, openingHours: closed })).toThrow('never opens');
  });
});
