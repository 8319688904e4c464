import { createHash } from 'node:crypto';
import { compareHistory } from './migrate.mjs';

const checksum = (sql) => createHash('sha256').update(sql).digest('hex');
const onDisk = [
  { name: '1_ground', sql: 'CREATE TABLE a ();' },
  { name: '2_more', sql: 'CREATE TABLE b ();' },
];
const applied = onDisk.map(({ name, sql }) => ({ name, checksum: checksum(sql) }));

describe('the history of a database', () => {
  it('lacks everything when it is new', () => {
    expect(compareHistory(onDisk, [])).toEqual({ pending: ['1_ground', '2_more'] });
  });

  it('lacks what was added since', () => {
    expect(compareHistory(onDisk, applied.slice(0, 1))).toEqual({ pending: ['2_more'] });
  });

  it('lacks nothing when all is applied', () => {
    expect(compareHistory(onDisk, applied)).toEqual({ pending: [] });
  });

  it('is refused when a migration was changed afterwards', () => {
    const changed = [{ name: '1_ground', checksum: checksum('CREATE TABLE other ();') }];
    expect(compareHistory(onDisk, changed).problem).toContain('1_ground was changed');
  });

  it('is refused when a newer version of Myotome wrote it', () => {
    const newer = [...applied, { name: '3_later', checksum: 'x' }];
    expect(compareHistory(onDisk, newer).problem).toContain('3_later');
  });
});
