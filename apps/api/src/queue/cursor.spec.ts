import { readCursor, writeCursor, type Place } from './cursor';

const open: Place = {
  show: 'open',
  rank: 1,
  dueAt: '2026-11-20T09:00:00.000Z',
  id: '01993a52-0000-7000-8000-000000000001',
};

describe('a queue cursor', () => {
  it('comes back as the place it was written from', () => {
    expect(readCursor(writeCursor(open), 'open')).toEqual(open);
  });

  it('fits in the space an address has for it', () => {
    expect(writeCursor(open).length).toBeLessThanOrEqual(200);
  });

  it('is refused when it belongs to the other list', () => {
    expect(readCursor(writeCursor(open), 'decided')).toBeUndefined();
  });

  it.each(['', 'nonsense', 'bnVsbA', Buffer.from('{"show":"open","rank":9}').toString('base64url'), '\u0000'])(
    'is refused when nobody here wrote it: %j',
    (cursor) => {
      expect(readCursor(cursor, 'open')).toBeUndefined();
    },
  );
});
