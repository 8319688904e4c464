import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { documents, type Document } from './documents';

async function write(root: string, { path, text }: Document): Promise<void> {
  const file = `${root}/${path}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/**
 * Prints the benchmark's page; with `--write` also writes page, figures and catalogues into the repository.
 * @param root path of the repository
 */
export async function run(root: string, options: readonly string[]): Promise<void> {
  const all = await documents(root);
  process.stdout.write(all[0]?.text ?? '');
  if (options.includes('--write')) await Promise.all(all.map((document) => write(root, document)));
}
