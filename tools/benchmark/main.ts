import { writeFile } from 'node:fs/promises';
import { documents } from './documents';

/**
 * Prints the benchmark's page; with `--write` also writes page and figures into the repository.
 * @param root path of the repository
 */
export async function run(root: string, options: readonly string[]): Promise<void> {
  const all = await documents(root);
  process.stdout.write(all[0]?.text ?? '');
  if (options.includes('--write')) await Promise.all(all.map(({ path, text }) => writeFile(`${root}/${path}`, text)));
}
