import { once } from 'node:events';
import { Readable } from 'node:stream';
import { motor } from '@myotome/pathways';
import { hostileLines } from '../bench/hostile-lines';
import { buildCommand, type BuiltCommand } from './command.fixture';
import { linesOf } from './lines';

/** `npm run bench` sends five times as many, from another seed. */
const count = 20_000;

let command: BuiltCommand;

beforeAll(async () => {
  command = await buildCommand();
});

afterAll(() => command.remove());

const fullAnswer = 'id,pathway,version,disposition,flagged,findings,unknown,differential,problems';

type Kind = 'answer' | 'refusal' | 'fault';

/** Whether a line of output is a full answer, says why there is none, or is neither. */
function kindOf(output: string): Kind {
  const answer = JSON.parse(output) as Readonly<Record<string, unknown>>;
  const fields = Object.keys(answer).join();
  const problems = answer['problems'];
  if (fields === fullAnswer && Array.isArray(problems)) return 'answer';
  return fields === 'id,problems' && Array.isArray(problems) && problems.length > 0 ? 'refusal' : 'fault';
}

describe('npm run -s triage, sent what no sender should send', () => {
  it('answers every line or names what is wrong with it, and lives', async () => {
    const child = command.start();
    const ended = once(child, 'close');
    const bytes = (function* () {
      for (const line of hostileLines(motor, count, 1)) yield Buffer.concat([line, Buffer.from('\n')]);
    })();
    Readable.from(bytes).pipe(child.stdin);
    const counts: Record<Kind, number> = { answer: 0, refusal: 0, fault: 0 };
    for await (const page of linesOf(child.stdout)) {
      for (const line of page) {
        const kind = line.kind === 'text' ? kindOf(line.text) : 'fault';
        counts[kind] += 1;
      }
    }
    const [status] = (await ended) as [number | null];
    expect(status).toBe(1);
    expect(counts.fault).toBe(0);
    expect(counts.answer + counts.refusal).toBe(count);
    // Both kinds came up in numbers, or the lines would prove little.
    expect(Math.min(counts.answer, counts.refusal)).toBeGreaterThan(count / 10);
  }, 180_000);
});
