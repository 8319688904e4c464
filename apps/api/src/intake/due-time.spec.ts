import { usualHours } from '@myotome/contract';
import type { Disposition } from '@myotome/triage';
import { dueTime, localDay, type Clock } from './due-time';

const london = 'Europe/London';

type Practice = Partial<Clock['working']>;

const dueAt = (clock: Pick<Clock, 'disposition' | 'today'>, openedAt: string, practice: Practice) =>
  dueTime({
    ...clock,
    openedAt: new Date(openedAt),
    working: { timezone: london, openingHours: usualHours, holidays: [], ...practice },
  }).toISOString();
const due = (disposition: Disposition, openedAt: string, practice: Practice = {}) =>
  dueAt({ disposition, today: false }, openedAt, practice);
const dueToday = (disposition: Disposition, openedAt: string, practice: Practice = {}) =>
  dueAt({ disposition, today: true }, openedAt, practice);

describe('when a clinician must have looked', () => {
  it('is at once for an emergency, whatever the hour', () => {
    expect(due('emergency', '2026-11-22T03:00:00Z')).toBe('2026-11-22T03:00:00.000Z');
  });

  it('is four hours of work later for an urgent case', () => {
    expect(due('urgent-referral', '2026-11-23T09:00:00Z')).toBe('2026-11-23T13:00:00.000Z');
  });

  it('carries what is left of the hours over the night', () => {
    expect(due('urgent-referral', '2026-11-23T17:00:00Z')).toBe('2026-11-24T10:30:00.000Z');
  });

  it('carries it over the weekend', () => {
    expect(due('urgent-referral', '2026-11-27T17:30:00Z')).toBe('2026-11-30T11:00:00.000Z');
  });

  it('begins to count at the next opening for what comes at night or on a Sunday', () => {
    expect(due('urgent-referral', '2026-11-23T05:00:00Z')).toBe('2026-11-23T12:00:00.000Z');
    expect(due('urgent-referral', '2026-11-22T12:00:00Z')).toBe('2026-11-23T12:00:00.000Z');
  });

  it('counts from the moment of closing as from the next opening', () => {
    expect(due('urgent-referral', '2026-11-23T18:30:00Z')).toBe('2026-11-24T12:00:00.000Z');
  });

  it('is the close of the next working day for a routine case', () => {
    expect(due('routine-referral', '2026-11-23T09:00:00Z')).toBe('2026-11-24T18:30:00.000Z');
    expect(due('routine-referral', '2026-11-27T09:00:00Z')).toBe('2026-11-30T18:30:00.000Z');
  });

  it('is the close of the second working day for primary care and self-care', () => {
    expect(due('primary-care', '2026-11-26T09:00:00Z')).toBe('2026-11-30T18:30:00.000Z');
    expect(due('self-care', '2026-11-23T20:00:00Z')).toBe('2026-11-26T18:30:00.000Z');
  });

  it('is the close of this working day for what must be read today', () => {
    expect(dueToday('primary-care', '2026-11-23T09:00:00Z')).toBe('2026-11-23T18:30:00.000Z');
    expect(dueToday('routine-referral', '2026-11-23T18:29:00Z')).toBe('2026-11-23T18:30:00.000Z');
    expect(dueToday('self-care', '2026-11-23T05:00:00Z')).toBe('2026-11-23T18:30:00.000Z');
  });

  it('is the close of the next working day for what must be read today and comes when nobody is at work', () => {
    expect(dueToday('primary-care', '2026-11-23T18:30:00Z')).toBe('2026-11-24T18:30:00.000Z');
    expect(dueToday('primary-care', '2026-11-27T20:00:00Z')).toBe('2026-11-30T18:30:00.000Z');
    expect(dueToday('urgent-referral', '2026-11-28T12:00:00Z')).toBe('2026-11-30T12:00:00.000Z');
  });

  it('is never later because something must be read today', () => {
    expect(dueToday('emergency', '2026-11-22T03:00:00Z')).toBe('2026-11-22T03:00:00.000Z');
    expect(dueToday('urgent-referral', '2026-11-23T09:00:00Z')).toBe('2026-11-23T13:00:00.000Z');
    expect(dueToday('urgent-referral', '2026-11-23T17:00:00Z')).toBe('2026-11-23T18:30:00.000Z');
  });

  it('keeps to the clock on the wall when summer time begins or ends', () => {
    expect(due('routine-referral', '2026-03-27T12:00:00Z')).toBe('2026-03-30T17:30:00.000Z');
    expect(due('routine-referral', '2026-10-23T12:00:00Z')).toBe('2026-10-26T18:30:00.000Z');
  });

  it('follows the practice, not the server', () => {
    const auckland = { timezone: 'Pacific/Auckland' };
    expect(due('urgent-referral', '2026-11-22T23:00:00Z', auckland)).toBe('2026-11-23T03:00:00.000Z');
  });

  it('counts no holiday as a working day', () => {
    const holidays = [{ day: '2026-12-25' }, { day: '2026-12-28' }];
    expect(due('routine-referral', '2026-12-24T09:00:00Z', { holidays })).toBe('2026-12-29T18:30:00.000Z');
    expect(due('urgent-referral', '2026-12-24T17:30:00Z', { holidays })).toBe('2026-12-29T11:00:00.000Z');
    expect(dueToday('self-care', '2026-12-25T10:00:00Z', { holidays })).toBe('2026-12-29T18:30:00.000Z');
    expect(due('emergency', '2026-12-25T10:00:00Z', { holidays })).toBe('2026-12-25T10:00:00.000Z');
  });

  it('does not run while the practice rests at midday', () => {
    const tuesday = [
      { opens: '09:00', closes: '12:00' },
      { opens: '15:00', closes: '18:00' },
    ];
    const openingHours = { ...usualHours, tuesday };
    expect(due('urgent-referral', '2026-11-24T11:00:00Z', { openingHours })).toBe('2026-11-24T18:00:00.000Z');
    expect(dueToday('self-care', '2026-11-24T12:30:00Z', { openingHours })).toBe('2026-11-24T18:00:00.000Z');
    expect(due('routine-referral', '2026-11-23T09:00:00Z', { openingHours })).toBe('2026-11-24T18:00:00.000Z');
  });

  it('counts a Saturday on which the practice is open', () => {
    const openingHours = { ...usualHours, saturday: [{ opens: '09:00', closes: '12:00' }] };
    expect(due('routine-referral', '2026-11-27T09:00:00Z', { openingHours })).toBe('2026-11-28T12:00:00.000Z');
    expect(due('urgent-referral', '2026-11-28T11:00:00Z', { openingHours })).toBe('2026-11-30T11:00:00.000Z');
  });

  it('knows which day it is at the practice', () => {
    expect(localDay(new Date('2026-06-04T23:30:00Z'), london)).toBe('2026-06-05');
  });
});
