import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** How much memory a process holds, in MiB; NaN where the system does not say. */
export function residentMiB(pid: number): number {
  if (process.platform === 'win32') return NaN;
  if (process.platform === 'linux') {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? NaN) / 1024;
  }
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
