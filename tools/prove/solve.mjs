/**
 * Z3 as a program of its own: SMT-LIB on standard input, what it says on standard output.
 *
 * Z3 is WebAssembly with threads that never end by themselves, so it must not run inside a test runner.
 */
import { readFileSync, writeSync } from 'node:fs';
import { init } from 'z3-solver';

const { Z3 } = await init();
const context = Z3.mk_context(Z3.mk_config());
const said = await Z3.eval_smtlib2_string(context, readFileSync(0, 'utf8'));
// Written at once: leaving ends the threads, and with them whatever is not yet written.
let from = 0;
const bytes = Buffer.from(said);
while (from < bytes.length) from += writeSync(1, bytes, from);
process.exit(said.includes('(error') ? 1 : 0);
