import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathways } from './index';

const here = import.meta.dirname;
const imported = /(?:from|import)\s*\(?\s*'(\.[^']*)'/g;

/** Every import within the folder of a pathway that leaves it: "rules.ts imports ../motor/terms". */
function leaving(folder: string): readonly string[] {
  const root = join(here, folder);
  return globSync('**/*.ts', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(imported)]
      .map(([, path = '']) => path)
      .filter((path) => relative(root, join(root, dirname(file), path)).startsWith('..'))
      .map((path) => `${file} imports ${path}`),
  );
}

describe.each(pathways.map(({ id }) => id))('the folder of the %s pathway', (id) => {
  it('is named like the pathway and holds it', () => {
    expect(globSync('*.ts', { cwd: join(here, id) })).toContain('index.ts');
  });

  it('imports nothing of another pathway', () => {
    expect(leaving(id)).toEqual([]);
  });
});

it('every pathway takes one line of the list', () => {
  const lines = readFileSync(join(here, 'index.ts'), 'utf8').split('\n');
  for (const { id } of pathways) {
    expect(lines.filter((line) => line.includes(`from './${id}/index'`))).toHaveLength(1);
  }
});
