/** One launcher for each data folder. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { commandOf, isAlive } from './processes.mjs';
import { stop } from './progress.mjs';

/**
 * Claims the data folder, or stops when a running launcher has it. A claim left by a killed one does not count.
 *
 * @returns {() => void} gives it back
 */
export function claim(folder) {
  const file = `${folder}/running.pid`;
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (pid && pid !== process.pid && isAlive(pid) && /start\.mjs/.test(commandOf(pid))) {
    stop(
      `Myotome already runs with the data in ${folder} (process ${pid}): stop that one first, or set DATA_DIR and PORT.`,
    );
  }
  try {
    writeFileSync(file, `${process.pid}\n`);
  } catch (error) {
    const why = error.code === 'ENOSPC' ? 'the disk is full' : error.code;
    stop(`The data folder ${folder} cannot be written to (${why}): free some space or set DATA_DIR to another folder.`);
  }
  return () => rmSync(file, { force: true });
}
