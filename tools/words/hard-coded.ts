import { parseTemplate, TmplAstBoundText, TmplAstText, TmplAstTextAttribute } from '@angular/compiler';

/** Attributes whose value is read out or shown. */
const spoken = new Set(['alt', 'aria-label', 'aria-description', 'placeholder', 'title']);

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** The literal pieces of an interpolation, between its expressions. */
function piecesOf({ value }: TmplAstBoundText): readonly string[] {
  const ast = 'ast' in value ? value.ast : value;
  return typeof ast === 'object' && ast !== null && 'strings' in ast ? (ast.strings as readonly string[]) : [];
}

function writtenAt(node: object): readonly string[] {
  if (node instanceof TmplAstText) return [node.value];
  if (node instanceof TmplAstBoundText) return piecesOf(node);
  if (node instanceof TmplAstTextAttribute) return spoken.has(node.name) ? [node.value] : [];
  return [];
}

/** Every node of a template, wherever it hangs. */
function nodesIn(value: unknown, seen = new Set<unknown>()): readonly object[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = Array.isArray(value) ? [] : [value];
  const inner = Object.entries(value).filter(([key]) => !/span$/i.test(key));
  return [...own, ...inner.flatMap(([, one]) => nodesIn(one, seen))];
}

/** Words that a template says by itself, in no language but the one of whoever wrote it. */
export function hardCodedIn(template: string, file: string): readonly string[] {
  const { nodes, errors } = parseTemplate(template, file);
  if (errors?.length) throw new Error(`${file}: ${errors.map(({ msg }) => msg).join('; ')}`);
  return nodesIn(nodes)
    .flatMap(writtenAt)
    .filter(hasWords)
    .map((text) => text.trim());
}

/** Style properties that name a side of the screen, which is another side for whoever reads from right to left. */
const sided =
  /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right)|(?:left|right|float|clear)|text-align)\s*:\s*([^;}]+)/g;

/** Declarations that lay out for one direction of writing. */
export function sidedIn(css: string): readonly string[] {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  return [...plain.matchAll(sided)]
    .filter(([, property = '', value = '']) => property !== 'text-align' || /\b(left|right)\b/.test(value))
    .map(([, property = '', value = '']) => `${property}: ${value.trim()}`);
}
