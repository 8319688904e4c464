import fc from 'fast-check';
import { parseDay, wholeMonthsBetween, wholeYearsBetween } from './dates';

describe('reading a date', () => {
  test.each([
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['2026-07', { year: 2026, month: 7, day: 1 }],
  ])('%s exists', (text, day) => {
    expect(parseDay(text)).toEqual(day);
  });

  test.each([
    '2023-02-29',
    '2026-13',
    '2026-00',
    '2026-04-31',
    '2026-7',
    '26-07-01',
    '0068-03-04',
    '2026-07-15T10:00',
    ' 2026-07',
    '',
    'soon',
  ])('%j does not', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('takes every day that the calendar has, and no other', () => {
    const part = (min: number, max: number, width: number) =>
      fc.integer({ min, max }).map((value) => String(value).padStart(width, '0'));
    fc.assert(
      fc.property(part(100, 9999, 4), part(0, 13, 2), part(0, 32, 2), (...parts) => {
        const text = parts.join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(parseDay(text) !== undefined).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes digits only', () => {
    for (const text of [
      '2026-1a-01',
      '2026-+1',
      '-026-10',
      '20 6-10',
      '2026-10-0\n',
      '٢٠٢٦-10',
      '2026-10-1',
      '2026-10/01',
    ])
      expect(parseDay(text)).toBeUndefined();
  });
});

describe('whole months', () => {
  test.each([
    ['2026-01-15', '2026-07-15', 6],
    ['2026-01-16', '2026-07-15', 5],
    ['2026-01', '2026-07-15', 6],
    ['2026-08', '2026-07-15', -1],
    ['2025-12-31', '2026-01-01', 0],
  ])('from %s to %s: %d', (from, to, months) => {
    expect(wholeMonthsBetween(from, to)).toBe(months);
  });

  test('are not a number when either end is no date', () => {
    expect(wholeMonthsBetween('soon', '2026-07-15')).toBeNaN();
    expect(wholeYearsBetween('2026-07-15', '')).toBeNaN();
  });

  test('never count a month as complete before its day', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (text) => {
        expect(wholeMonthsBetween(text, text)).toBe(0);
        expect(wholeMonthsBetween(text.slice(0, 7), text)).toBe(0);
      }),
    );
  });
});

describe('an age', () => {
  test.each([
    ['1968-07-15', '2026-07-15', 58],
    ['1968-07-16', '2026-07-15', 57],
    ['2004-02-29', '2026-02-28', 21],
    ['2026-07-15', '2026-07-14', -1],
  ])('of someone born on %s is, on %s, %d', (birth, on, years) => {
    expect(wholeYearsBetween(birth, on)).toBe(years);
  });
});
