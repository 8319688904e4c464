/**
 * Z3 as a program of its own: one script of SMT-LIB a line on standard input, as a JSON string, and for each a line on
 * standard output with what Z3 says to it, as a JSON string. Each script begins with nothing known.
 *
 * Z3 is WebAssembly with threads that never end by themselves, so it must not run inside a test runner.
 */
import { createInterface } from 'node:readline';
import { init } from 'z3-solver';

const { Z3 } = await init();

for await (const line of createInterface({ input: process.stdin })) {
  const context = Z3.mk_context(Z3.mk_config());
  const said = await Z3.eval_smtlib2_string(context, JSON.parse(line));
  Z3.del_context(context);
  await new Promise((resolve) => process.stdout.write(`${JSON.stringify(said)}\n`, resolve));
}
process.exit(0);
