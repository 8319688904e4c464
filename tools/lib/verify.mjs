/** `npm test`: runs the stages, two at a time, and counts. */
import { ensureBuilt } from './build.mjs';
import { total } from './counts.mjs';
import { ensureInstalled } from './install.mjs';
import { inLanes } from './lanes.mjs';
import { duration, Stop, stop } from './progress.mjs';
import { endChildren } from './run.mjs';

/** The stages that `--only=unit,api` asks for, or all. */
export function chosen(stages, args) {
  const only = args
    .find((arg) => arg.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  if (!only) return stages;
  const unknown = only.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown) stop(`There is no stage ${unknown}; there are ${stages.map(({ name }) => name).join(', ')}.`);
  return stages.filter(({ name }) => only.includes(name));
}

/** A stage that throws has failed: its sentence is shown for a known cause, its stack for a bug. */
async function outcome(stage) {
  try {
    return await stage.run();
  } catch (error) {
    return { passed: 0, failed: 1, words: `${error instanceof Stop ? error.message : error.stack}\n` };
  }
}

async function perform(stage) {
  const began = performance.now();
  process.stdout.write(`  … ${stage.name}\n`);
  const { passed, failed, words = '' } = await outcome(stage);
  const counts = failed ? `${passed} passed, ${failed} failed` : `${passed} passed`;
  process.stdout.write(`  ${failed ? '✗' : '✓'} ${stage.name}: ${counts} (${duration(performance.now() - began)})\n`);
  if (failed) process.stdout.write(`\n${words.trimEnd()}\n\n`);
  return { passed, failed };
}

/** @returns {Promise<number>} the exit code */
export async function verify(args) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, endChildren);
  const began = performance.now();
  await ensureInstalled();
  await ensureBuilt(['database client']);
  const { stages } = await import('./stages.mjs');
  const wanted = chosen(stages, args);
  const together = await inLanes(
    wanted.filter(({ alone }) => !alone),
    { width: 2, perform },
  );
  const apart = await inLanes(
    wanted.filter(({ alone }) => alone),
    { width: 1, perform },
  );
  const { passed, failed } = total([...together, ...apart]);
  process.stdout.write(
    `\nAll of it took ${duration(performance.now() - began)}.\n${passed} passed, ${failed} failed\n`,
  );
  return failed ? 1 : 0;
}
