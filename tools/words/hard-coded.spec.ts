import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hardCodedIn, sidedIn } from './hard-coded';
import { root } from './words.fixture';

interface Piece {
  readonly file: string;
  readonly text: string;
}

const filesOf = (pattern: string): readonly Piece[] =>
  globSync(pattern, { cwd: root }).map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** The templates of the patient app, in files of their own and within components. */
function templates(): readonly Piece[] {
  const inline = filesOf('apps/intake/src/**/*.ts').flatMap(({ file, text }) =>
    [...text.matchAll(/template: `(.*?)`/gs)].map(([, template = '']) => ({ file, text: template })),
  );
  return [...inline, ...filesOf('apps/intake/src/*/*.html')];
}

describe('the pages of the patient app', () => {
  it('say nothing that is not among the words', () => {
    const all = templates();
    expect(all.length).toBeGreaterThan(15);
    expect(all.flatMap(({ file, text }) => hardCodedIn(text, file).map((said) => `${file}: ${said}`))).toEqual([]);
  });

  it('are laid out by the direction of writing', () => {
    const styles = filesOf('{apps/intake,libs/ui}/src/**/*.css');
    expect(styles.length).toBeGreaterThan(5);
    expect(styles.flatMap(({ file, text }) => sidedIn(text).map((rule) => `${file}: ${rule}`))).toEqual([]);
  });
});

describe('a template', () => {
  it.each([
    ['<p>Hello</p>', 'Hello'],
    ['@if (open()) { <b>{{ name() }} left</b> }', 'left'],
    ['@for (one of all(); track one) { <i aria-label="Close"></i> }', 'Close'],
    ['@switch (kind()) { @case (1) { <p>One</p> } }', 'One'],
  ])('would be found wanting in %s', (template, said) => {
    expect(hardCodedIn(template, 'planted.html')).toEqual([said]);
  });

  it('may show signs, and what it is given', () => {
    expect(hardCodedIn('<p class="lead" id="a">✓ {{ words.go }} · {{ 3 }}</p>', 'planted.html')).toEqual([]);
  });
});

it('a style that names a side would be found wanting', () => {
  expect(sidedIn('p { margin-left: 1rem; text-align: right; float: left }')).toHaveLength(3);
  expect(sidedIn('p { margin-inline-start: 1rem; text-align: start; /* left: 1 */ }')).toEqual([]);
});
