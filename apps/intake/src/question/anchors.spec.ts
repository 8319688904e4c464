import { anchorsFor } from './anchors';

const months = (today: string, timezone = 'Europe/London') =>
  Object.fromEntries(anchorsFor(today, timezone).map(({ code, month }) => [code, month]));

describe('what a month is remembered by', () => {
  it('lies so many whole months back, over the turn of a year', () => {
    expect(months('2026-02-28')).toMatchObject({
      'this-month': '2026-02',
      'months-3': '2025-11',
      'months-6': '2025-08',
      'year-1': '2025-02',
      'year-2': '2024-02',
      'years-5': '2021-02',
      'years-10': '2016-02',
    });
    expect(months('2026-12-31')).toMatchObject({ 'this-month': '2026-12', 'months-3': '2026-09' });
    expect(months('2026-01-01')).toMatchObject({ 'this-month': '2026-01', 'year-1': '2025-01' });
  });

  it('is the last season that is over, never one to come or the month that it is', () => {
    expect(months('2026-11-23')).toMatchObject({
      'new-year': '2026-01',
      spring: '2026-04',
      summer: '2026-07',
      autumn: '2026-10',
    });
    expect(months('2026-07-15')).toMatchObject({ 'new-year': '2026-01', spring: '2026-04', summer: '2025-07' });
    expect(months('2026-01-15')).toMatchObject({ 'new-year': '2025-01', autumn: '2025-10' });
  });

  it.each(['Australia/Sydney', 'Pacific/Auckland', 'America/Argentina/Salta', 'Africa/Johannesburg'])(
    'knows that July is winter in %s',
    (timezone) => {
      expect(months('2026-11-23', timezone)).toMatchObject({ winter: '2026-07', spring: '2026-10', autumn: '2026-04' });
      expect(months('2026-11-23', timezone)).not.toHaveProperty('summer');
    },
  );

  it('is never in the future', () => {
    for (const today of ['2026-01-01', '2026-06-30', '2026-12-31'])
      for (const timezone of ['Europe/Madrid', 'Australia/Perth'])
        for (const { month } of anchorsFor(today, timezone)) expect(month <= today.slice(0, 7)).toBe(true);
  });
});
