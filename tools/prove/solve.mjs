/**
 * Z3 as a program of its own: one script of SMT-LIB a line on standard input, as a JSON string, and for each a line on
 * standard output with what Z3 says to it, as a JSON string. Each script begins with nothing known.
 *
 * Z3 is WebAssembly with threads that never end by themselves, so it must not run inside a test runner.
 */
import { createInterface } from 'node:readline';
import { init } from 'z3-solver';

const { Z3, em } = await init();

/**
 * Lets Z3 read a script from memory of its own. The package's own call puts it on the stack and gives that up at once,
 * while another thread still reads it: a script then seems to break off at some place, once in a thousand times.
 */
async function evaluate(context, script) {
  const bytes = Buffer.from(`${script}\0`);
  const place = em._malloc(bytes.length);
  em.HEAPU8.set(bytes, place);
  const said = await em.async_call(em._async_Z3_eval_smtlib2_string, context, place);
  em._free(place);
  return said;
}

for await (const line of createInterface({ input: process.stdin })) {
  const context = Z3.mk_context(Z3.mk_config());
  const said = await evaluate(context, JSON.parse(line));
  Z3.del_context(context);
  await new Promise((resolve) => process.stdout.write(`${JSON.stringify(said)}\n`, resolve));
}
process.exit(0);
