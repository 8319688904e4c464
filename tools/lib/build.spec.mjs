import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint } from './build.mjs';

describe('the fingerprint of what goes into a build', () => {
  let base;
  const write = (path, text) => writeFileSync(join(base, path), text);
  const print = () => fingerprint(['src', 'settings.json'], base);

  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'myotome-fingerprint-'));
    mkdirSync(join(base, 'src/deep'), { recursive: true });
    write('src/a.ts', 'one');
    write('src/deep/b.ts', 'two');
    write('settings.json', '{}');
  });

  afterEach(() => rmSync(base, { recursive: true }));

  it('stays when a file is written again with the same content', () => {
    const before = print();
    write('src/a.ts', 'one');
    expect(print()).toBe(before);
  });

  it.each([
    ['a changed file', () => write('src/deep/b.ts', 'three')],
    ['a new file', () => write('src/c.ts', '')],
    ['a changed single file', () => write('settings.json', '{ "a": 1 }')],
    ['content moved from one file to the next', () => (write('src/a.ts', 'on'), write('src/deep/b.ts', 'etwo'))],
  ])('changes with %s', (_, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });

  it('does not change with specs and with what is generated', () => {
    const before = print();
    write('src/a.spec.ts', 'test');
    mkdirSync(join(base, 'src/generated'));
    write('src/generated/client.ts', '');
    expect(print()).toBe(before);
  });

  it('is the same for paths that are not there', () => {
    expect(fingerprint(['none'], base)).toBe(fingerprint(['nothing'], base));
  });
});
