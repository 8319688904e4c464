/**
 * Adds to package-lock.json the optional packages of other kinds of machine.
 *
 * npm leaves out those that it does not install itself, and what is not in the lockfile is not installed
 * elsewhere either: a lockfile written on Linux would give macOS no compiler. Their names tell the machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock } from './lib/lockfile.mjs';
import { root } from './lib/run.mjs';

const file = `${root}/package-lock.json`;
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = completeLock(lock);
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} added\n`);
