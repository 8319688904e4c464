import { writeQuestionnaireResponse } from '@myotome/fhir';
import type { Pathway } from '@myotome/pathway';
import { allItems, type Item } from '@myotome/questionnaire';

/** A number from 0 up to 1, the same sequence for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** What lines are made of. */
interface Source {
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  readonly item: () => Item;
  readonly worked: () => Pathway['cases'][number];
  readonly pathway: Pathway;
}

function sourceOf(pathway: Pathway, seed: number): Source {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneOf = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error('Nothing to pick from.');
    return found;
  };
  const items = allItems(pathway.questionnaire);
  return { below, pick: oneOf, item: () => oneOf(items), worked: () => oneOf(pathway.cases), pathway };
}

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'then', ''] as const;

const texts = [
  ' ',
  '\0',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u2066',
  '\ufeff',
  '\u2028\u2029',
  'e\u0301'.repeat(40),
  '👩‍⚕️',
  '𝟙',
  'İ',
  'ß',
  '2026-02-30',
  '0000-00-00',
  '+012026-01-01',
  '2026-01',
  '<script>',
  "'; --",
  '${x}',
  '{symptoms}',
  'NaN',
  '-0',
  '1e999',
  'true',
  'null',
] as const;

const numbers = [
  '0',
  '-0',
  '1e999',
  '-1e999',
  '1e-400',
  '9007199254740993',
  '0.1',
  '-7',
  '123456789012345678901',
] as const;

/** Nested lists or objects, as JSON: usually a few, now and then more than a stack holds. */
function nested({ below, pick }: Source): string {
  const depth = below(400) === 0 ? 60_000 : below(60);
  const [open, close] = pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"item":[', ']}'],
  ]);
  return `${open.repeat(depth)}0${close.repeat(depth)}`;
}

/** Any value, as JSON. */
function anyValue(source: Source): string {
  const { below, pick, item } = source;
  const kinds: readonly [() => string, ...(() => string)[]] = [
    () => JSON.stringify(pick(texts)),
    () => JSON.stringify(pick(names)),
    () => pick(numbers),
    () =>
      pick(['null', 'true', 'false', '[]', '{}', '[[]]', '[null]', '{"toString":1,"valueOf":2}', '{"__proto__":[]}']),
    () => nested(source),
    () => `[${Array.from({ length: below(4) }, () => anyValue(source)).join()}]`,
    () => JSON.stringify(item().options ?? 'x'),
    () => JSON.stringify('x'.repeat(below(30) === 0 ? 5000 : below(40))),
  ];
  return pick(kinds)();
}

/** The answers of a worked case, some of them replaced, some questions made up. */
function anyAnswers(source: Source): string {
  const { below, pick, item, worked } = source;
  const answers = new Map<string, string>(
    Object.entries(worked().answers).map(([linkId, value]) => [linkId, JSON.stringify(value)]),
  );
  for (let left = below(12); left > 0; left -= 1) {
    const linkId = below(5) === 0 ? pick(names) : item().linkId;
    if (below(4) === 0) answers.delete(linkId);
    else answers.set(linkId, anyValue(source));
  }
  return `{${[...answers].map(([linkId, value]) => `${JSON.stringify(linkId)}:${value}`).join()}}`;
}

function plainLine(source: Source): string {
  const { below, pick, worked } = source;
  const fields = new Map<string, string>([
    ['id', below(9) === 0 ? anyValue(source) : JSON.stringify(`line-${below(1000)}`)],
    ['authored', below(9) === 0 ? anyValue(source) : JSON.stringify(worked().authored)],
    ['answers', below(9) === 0 ? anyValue(source) : anyAnswers(source)],
  ]);
  if (below(5) === 0) fields.delete(pick(['id', 'authored', 'answers']));
  if (below(5) === 0) fields.set(pick(['pathway', 'resourceType', 'item', ...names]), anyValue(source));
  return `{${[...fields].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join()}}`;
}

/** A FHIR response, whole or with one of its parts replaced. */
function fhirLine(source: Source): string {
  const { below, worked, pathway } = source;
  const { id, answers, authored } = worked();
  const response = writeQuestionnaireResponse({ id, questionnaire: pathway.questionnaire, answers, authored });
  const text = JSON.stringify(response);
  if (below(3) === 0) return text;
  const parts = [...text.matchAll(/"(?:linkId|answer|item|valueCoding|status|questionnaire|code)":/g)];
  const part = parts[below(parts.length)];
  if (part === undefined) return text;
  const from = part.index + part[0].length;
  return `${text.slice(0, from)}${anyValue(source)},"rest":${text.slice(from)}`;
}

/** A line with one place damaged: cut off, a byte changed, or a piece of another line put in. */
function damaged(source: Source, line: string): Buffer {
  const { below, pick } = source;
  const bytes = Buffer.from(line);
  const place = below(bytes.length);
  const byte = below(256);
  return pick([
    () => bytes.subarray(0, place),
    () => Buffer.concat([bytes.subarray(0, place), Buffer.from([byte]), bytes.subarray(place + 1)]),
    () => Buffer.concat([bytes.subarray(0, place), Buffer.from(plainLine(source)), bytes.subarray(place)]),
    () => Buffer.from(Array.from({ length: below(60) }, () => below(256))),
  ])();
}

function anyLine(source: Source): Buffer {
  const { below } = source;
  const kind = below(10);
  if (kind === 0) return Buffer.from(anyValue(source));
  const line = below(5) === 0 ? fhirLine(source) : plainLine(source);
  return kind < 6 ? damaged(source, line) : Buffer.from(line);
}

const newline = 0x0a;

/** Whether a line says anything, so that the command owes it an answer. */
function isBlank(line: Buffer): boolean {
  return line.toString('utf8').trim() === '';
}

/**
 * Lines such as no sender should send, the same for the same seed: broken JSON, wrong types, deep nesting, huge numbers,
 * odd text, names that every object has, damaged FHIR. None is blank, none holds a line break.
 */
export function* hostileLines(pathway: Pathway, count: number, seed: number): Generator<Buffer> {
  const source = sourceOf(pathway, seed);
  for (let made = 0; made < count;) {
    const line = anyLine(source);
    if (line.includes(newline) || isBlank(line)) continue;
    made += 1;
    yield line;
  }
}
