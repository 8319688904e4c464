/** Checks Dockerfile and docker-compose.yml without a container engine. */
import { readFileSync } from 'node:fs';
import { root, run } from './run.mjs';

async function dockerfileProblems() {
  const { validate } = await import('dockerfile-utils');
  const text = readFileSync(`${root}/Dockerfile`, 'utf8');
  return validate(text).map(({ message, range }) => `Dockerfile:${range.start.line + 1}: ${message}`);
}

/** The compose file against the published Compose schema, and by the linter's own rules. */
async function composeProblems() {
  const { code, stdout, stderr } = await run('dclint', ['docker-compose.yml', '--max-warnings=0']);
  return code === 0 ? [] : [`${stdout}${stderr}`.trim()];
}

/** What is wrong with either, one text each. */
export async function containerProblems() {
  return [...(await dockerfileProblems()), ...(await composeProblems())];
}
