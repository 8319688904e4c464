/** What the person at the terminal sees: one line for each step, with how long it took. */

/** A failure with a sentence meant for people; it is shown without a stack. */
export class Stop extends Error {
  name = 'Stop';
}

/** Ends the current work with one clear sentence. @returns {never} */
export function stop(sentence) {
  throw new Stop(sentence);
}

/** Milliseconds as people read them: `840 ms`, `3.2 s`, `2 min 05 s`. */
export function duration(milliseconds) {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

const print = (line) => process.stderr.write(line);
const live = process.stderr.isTTY;
const active = new Set();

/** At a terminal the last line names what is going on; elsewhere only finished lines are written. */
function redraw(finished = '') {
  if (!live) return print(finished);
  const now = active.size > 0 ? `  … ${[...active].join(', ')}` : '';
  return print(`\r\u001b[2K${finished}${now}`);
}

/**
 * Runs one step and says so: its name at once, its duration at the end. Steps may run side by side.
 *
 * @template T
 * @param {string} name
 * @param {(note: (text: string) => void) => Promise<T>} work may call `note` to add a remark to the line
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = performance.now();
  let remark = '';
  const finish = (mark) => {
    active.delete(name);
    redraw(`  ${mark} ${name}${remark} (${duration(performance.now() - began)})\n`);
  };
  active.add(name);
  redraw();
  try {
    const result = await work((text) => (remark = `: ${text}`));
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}

/** Says why the command ends: the sentence alone for a known cause, the stack for a bug. */
export function report(error) {
  print(error instanceof Stop ? `\n${error.message}\n` : `\n${error?.stack ?? error}\n`);
}
