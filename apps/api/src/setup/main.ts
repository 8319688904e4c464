import { text } from 'node:stream/consumers';
import { Database } from '../platform/database/database';
import { Prisma } from '../platform/database/generated/client';
import { readSettings } from '../platform/settings';
import { newPractice, openPractice } from './open-practice';

/** An address that has an account already. */
const taken = 'P2002';

async function readRequest(): Promise<unknown> {
  try {
    return JSON.parse(await text(process.stdin));
  } catch {
    // JSON.parse throws a SyntaxError, which is all there is to say.
    return undefined;
  }
}

function explain(error: unknown): string {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === taken) {
    return 'One of these e-mail addresses has an account already. Nothing was changed.';
  }
  throw error;
}

/** Reads a practice and its people as JSON on standard input, and writes the logins made, as JSON. */
async function main(): Promise<number> {
  const request = newPractice.safeParse(await readRequest());
  if (!request.success) {
    const wrong = request.error.issues.map((issue) => `  ${issue.path.join('.') || 'input'}: ${issue.message}`);
    process.stderr.write(`The practice could not be read:\n${wrong.join('\n')}\n`);
    return 1;
  }
  const database = new Database(readSettings(process.env));
  try {
    process.stdout.write(`${JSON.stringify(await openPractice(database, request.data), null, 2)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  } finally {
    await database.onApplicationShutdown();
  }
}

process.exitCode = await main();
