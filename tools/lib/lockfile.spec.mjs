import { readFileSync } from 'node:fs';
import { completeLock, machineOf } from './lockfile.mjs';

describe('the machine that a package is for', () => {
  it.each([
    ['@scope/binding-linux-arm64-musl', { cpu: ['arm64'], libc: ['musl'], os: ['linux'] }],
    ['@scope/core-linux-x64-gnu', { cpu: ['x64'], libc: ['glibc'], os: ['linux'] }],
    ['@scope/core-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
    ['@scope/darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['@scope/binding-win32-ia32-msvc', { cpu: ['ia32'], os: ['win32'] }],
    ['@scope/binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('%s', (name, machine) => {
    expect(machineOf(name)).toEqual(machine);
  });
});

describe('completing the lockfile', () => {
  const lock = () => ({
    packages: {
      '': {},
      'node_modules/compiler': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: { 'compiler-darwin-arm64': '2.0.0', 'compiler-linux-x64-gnu': '2.0.0' },
      },
      'node_modules/compiler-linux-x64-gnu': { version: '2.0.0' },
    },
  });

  it('adds what is missing and keeps what is there', () => {
    const completed = lock();
    expect(completeLock(completed)).toEqual(['compiler-darwin-arm64']);
    expect(completed.packages['node_modules/compiler-darwin-arm64']).toEqual({
      version: '2.0.0',
      dev: true,
      optional: true,
      cpu: ['arm64'],
      os: ['darwin'],
    });
    expect(completed.packages).toMatchObject(lock().packages);
  });

  it('finds nothing to add the second time', () => {
    const completed = lock();
    completeLock(completed);
    expect(completeLock(completed)).toEqual([]);
  });
});

describe('our own lockfile', () => {
  it('names the packages of every kind of machine; `node tools/complete-lock.mjs` mends it', () => {
    const own = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
    expect(completeLock(own)).toEqual([]);
  });
});
