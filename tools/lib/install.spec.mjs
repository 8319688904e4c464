import { isNewEnough } from './node24.mjs';
import { staleness } from './install.mjs';

const lock = {
  packages: {
    '': { name: 'myotome' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-for-mac': { version: '2.0.0', optional: true },
    'node_modules/compiler': { version: '3.0.0', dev: true },
  },
};
const all = { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/compiler': { version: '3.0.0' } } };
const development = { production: false };

describe('installed packages', () => {
  it('are stale when there are none', () => {
    expect(staleness(lock, undefined, development)).toBe('nothing is installed');
  });

  it('are fresh without the packages of other machines', () => {
    expect(staleness(lock, all, development)).toBeUndefined();
  });

  it('are stale when a version differs or a package is missing', () => {
    const old = { packages: { ...all.packages, 'node_modules/a': { version: '0.9.0' } } };
    expect(staleness(lock, old, development)).toBe('a is not at 1.0.0');
    const fewer = { packages: { 'node_modules/a': { version: '1.0.0' } } };
    expect(staleness(lock, fewer, development)).toBe('compiler is not at 3.0.0');
  });

  it('are fresh in production without those for development', () => {
    const fewer = { packages: { 'node_modules/a': { version: '1.0.0' } } };
    expect(staleness(lock, fewer, { production: true })).toBeUndefined();
  });
});

describe('Node', () => {
  it.each([
    ['18.20.4', false],
    ['20.20.2', false],
    ['24.14.9', false],
    ['24.15.0', true],
    ['24.21.0', true],
    ['26.0.0', true],
  ])('%s is new enough: %s', (version, isEnough) => {
    expect(isNewEnough(version)).toBe(isEnough);
  });
});
