import { dueWords, isOverdue } from './due-words';

const now = new Date('2026-11-22T09:00:00Z');
const due = (dueAt: string, timeZone = 'Europe/London'): string => dueWords({ dueAt, now, timeZone });

describe('the due clock', () => {
  it('counts minutes within the hour', () => {
    expect(due('2026-11-22T09:25:30Z')).toBe('25 min left');
  });

  it('counts hours and minutes on the same day', () => {
    expect(due('2026-11-22T11:10:00Z')).toBe('2 h 10 left');
    expect(due('2026-11-22T12:00:00Z')).toBe('3 h left');
    expect(due('2026-11-22T11:05:00Z')).toBe('2 h 05 left');
  });

  it('names the hour of tomorrow', () => {
    expect(due('2026-11-23T10:00:00Z')).toBe('tomorrow 10:00');
  });

  it('counts hours across midnight while there are few', () => {
    expect(
      dueWords({ dueAt: '2026-11-23T01:00:00Z', now: new Date('2026-11-22T23:00:00Z'), timeZone: 'Europe/London' }),
    ).toBe('2 h left');
  });

  it('counts days from the day after tomorrow on', () => {
    expect(due('2026-11-25T10:00:00Z')).toBe('in 3 days');
  });

  it('says how long it is overdue', () => {
    expect(due('2026-11-22T08:00:00Z')).toBe('overdue 1 h');
    expect(due('2026-11-22T08:59:40Z')).toBe('overdue 1 min');
    expect(due('2026-11-20T08:00:00Z')).toBe('overdue 2 days');
  });

  it('reads the calendar in the time zone of the practice', () => {
    expect(due('2026-11-23T10:00:00Z', 'Asia/Tokyo')).toBe('tomorrow 19:00');
    expect(due('2026-11-23T20:00:00Z', 'Asia/Tokyo')).toBe('in 2 days');
  });

  it('knows what is overdue', () => {
    expect(isOverdue('2026-11-22T08:59:59Z', now)).toBe(true);
    expect(isOverdue('2026-11-22T09:00:01Z', now)).toBe(false);
  });
});
