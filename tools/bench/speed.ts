import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { toldIn, weigh } from '@myotome/differential';
import { motor } from '@myotome/pathways';
import { triage, wouldChange } from '@myotome/triage';
import { hostileLines } from './hostile-lines';
import { residentMiB } from './resident';

/** One measurement: what, how much, and the goal beside it. */
interface Measured {
  readonly what: string;
  readonly figure: string;
  readonly goal: string;
  readonly isReached: boolean;
}

const thousands = (value: number): string => Math.round(value).toLocaleString('en-GB');

type Worked = (typeof motor.cases)[number];

const rounds = 12;
const roundMicroseconds = 250_000;

/** Processor time of this process, in microseconds, for going through the worked cases until a round is over; and how often. */
function timeRound(work: (worked: Worked) => unknown): { readonly spent: number; readonly done: number } {
  const before = process.cpuUsage();
  let spent = 0;
  let done = 0;
  while (spent < roundMicroseconds) {
    for (const worked of motor.cases) work(worked);
    done += motor.cases.length;
    const { user, system } = process.cpuUsage(before);
    spent = user + system;
  }
  return { spent, done };
}

/**
 * How often a second one core does some work over the worked cases: the best of several rounds, by the processor time of
 * this process, so that what else the machine does counts for little. The first rounds warm up.
 */
function perSecond(work: (worked: Worked) => unknown): number {
  const speeds = Array.from({ length: rounds }, () => {
    const { spent, done } = timeRound(work);
    return (done * 1e6) / spent;
  });
  return Math.max(...speeds);
}

function rate(what: string, goal: number, work: (worked: Worked) => unknown): Measured {
  const reached = perSecond(work);
  return {
    what,
    figure: `${thousands(reached)} a second`,
    goal: `${thousands(goal)} or more`,
    isReached: reached >= goal,
  };
}

function weighed({ answers, authored }: Worked): unknown {
  const result = triage(motor, answers, authored);
  return [result, weigh(motor, { answers, authored, told: toldIn(motor, result.findings) })];
}

function explained(worked: Worked): unknown {
  const { answers, authored } = worked;
  const result = triage(motor, answers, authored);
  return [
    result,
    weigh(motor, { answers, authored, told: toldIn(motor, result.findings) }),
    wouldChange(motor, { answers, authored }, result),
  ];
}

/** The engine by itself, on one core. */
function measureEngine(): readonly Measured[] {
  return [
    rate('triage with full explanation', 50_000, ({ answers, authored }) => triage(motor, answers, authored)),
    rate('triage and differential', 16_000, weighed),
    rate('triage, differential and what would change it', 5_000, explained),
  ];
}

function* workedLines(count: number): Generator<Buffer> {
  const lines = motor.cases.map(({ id, answers, authored }) => Buffer.from(JSON.stringify({ id, authored, answers })));
  for (let made = 0; made < count; made += 1) yield lines[made % lines.length] ?? Buffer.alloc(0);
}

type Command = ChildProcessByStdio<Writable, Readable, null>;

async function send(command: Command, lines: Iterable<Buffer>): Promise<void> {
  const newline = Buffer.from('\n');
  for (const line of lines) {
    if (!command.stdin.write(Buffer.concat([line, newline]))) await once(command.stdin, 'drain');
  }
  command.stdin.end();
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

interface Ran {
  readonly answers: number;
  readonly seconds: number;
  readonly status: number | null;
}

/** Runs the command as a user does, its start included, and counts the answers as they come. */
async function runCommand(
  root: string,
  lines: Iterable<Buffer>,
  watch: (answers: number, command: Command) => void = () => undefined,
): Promise<Ran> {
  const began = performance.now();
  const command = spawn(process.execPath, [`${root}/tools/triage.mjs`], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(command, 'close');
  let answers = 0;
  command.stdout.on('data', (bytes: Buffer) => {
    answers += countLines(bytes);
    watch(answers, command);
  });
  await send(command, lines);
  const [status] = (await ended) as [number | null];
  return { answers, seconds: (performance.now() - began) / 1000, status };
}

async function measureCommand(root: string): Promise<readonly Measured[]> {
  const runs: Ran[] = [];
  for (let round = 0; round < 3; round += 1) runs.push(await runCommand(root, workedLines(10_000)));
  const seconds = Math.min(...runs.map((run) => run.seconds));
  const isWhole = runs.every(({ answers, status }) => answers === 10_000 && status === 0);
  return [
    {
      what: 'the command, 10,000 lines with its start',
      figure: `${seconds.toFixed(2)} s`,
      goal: 'under 3 s',
      isReached: isWhole && seconds < 3,
    },
  ];
}

const milestones = [100_000, 500_000, 1_000_000] as const;

/** Memory is flat when the last of a million lines finds it no more than a tenth above the hundred thousandth. */
async function measureMemory(root: string): Promise<readonly Measured[]> {
  const found: number[] = [];
  const { answers } = await runCommand(root, workedLines(milestones[2]), (count, command) => {
    while (count >= (milestones[found.length] ?? Infinity)) found.push(residentMiB(command.pid ?? 0));
  });
  const [first = 0, , last = Infinity] = found;
  return milestones.map((lines, place) => ({
    what: `resident memory after ${thousands(lines)} lines`,
    figure: `${thousands(found[place] ?? NaN)} MiB`,
    goal: place === 0 ? '' : `at most ${thousands(first * 1.1)} MiB`,
    isReached: answers === milestones[2] && (place === 0 || last <= first * 1.1),
  }));
}

async function measureHostile(root: string): Promise<readonly Measured[]> {
  const count = 100_000;
  const { answers, seconds, status } = await runCommand(root, hostileLines(motor, count, 2));
  return [
    {
      what: 'malformed or random lines, each answered or refused',
      figure: `${thousands(answers)} in ${seconds.toFixed(0)} s, exit status ${status ?? 'none'}`,
      goal: `${thousands(count)}, exit status 1`,
      isReached: answers === count && status === 1,
    },
  ];
}

const sections = {
  engine: (): Promise<readonly Measured[]> => Promise.resolve(measureEngine()),
  command: measureCommand,
  memory: measureMemory,
  hostile: measureHostile,
} as const;

function say({ what, figure, goal, isReached }: Measured): string {
  const verdict = goal === '' ? '' : `  goal: ${goal}${isReached ? '' : '  NOT REACHED'}`;
  return `${what.padEnd(52)}${figure.padStart(16)}${verdict}\n`;
}

/**
 * Measures the engine and the triage command and prints each figure beside its goal.
 * @param root path of the repository
 * @param wanted names of sections; all when empty
 */
export async function run(root: string, wanted: readonly string[]): Promise<void> {
  for (const [name, measure] of Object.entries(sections)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const measured of await measure(root)) process.stdout.write(say(measured));
  }
}
