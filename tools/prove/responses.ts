import { allItems, withoutHidden, type Answers, type AnswerValue, type Item } from '@myotome/questionnaire';
import type { Pathway } from '@myotome/pathway';
import * as fc from 'fast-check';
import { benignValues, toAnswer } from './changes';
import { valuesOf } from './person';

/** How often a question is left blank, answered without a red flag, and answered anyhow. */
interface Weights {
  readonly blank: number;
  readonly benign: number;
  readonly any: number;
}

/** The safety screen is nearly always clear, and who comes has a complaint; otherwise most would end as emergencies. */
function weightsFor(item: Item, opensOthers: boolean): Weights {
  if (item.type === 'text') return { blank: 70, benign: 0, any: 30 };
  if (opensOthers) return { blank: 5, benign: 10, any: 85 };
  return item.required ? { blank: 3, benign: 96, any: 1 } : { blank: 20, benign: 45, any: 35 };
}

/** What people write: nothing of weight, what an engine might hear as an emergency, and nothing at all. */
const texts = [
  'Some words.',
  'I am sure it is nothing.',
  'I cannot swallow my own saliva.',
  'I want to end my life.',
  'No puedo respirar acostado.',
  ' ',
];

function anyValue(item: Item, codes: readonly string[]): fc.Arbitrary<AnswerValue | undefined> {
  if (item.type === 'text') return fc.constantFrom(...texts);
  const one = fc.constantFrom(...codes).map((code) => toAnswer(item, [code]));
  if (item.type !== 'multi') return one;
  const together = codes.filter((code) => code !== item.exclusive && code !== item.unsure);
  const several = fc.subarray(together, { minLength: 1, maxLength: Math.min(4, together.length) });
  return together.length === 0 ? one : fc.oneof({ weight: 1, arbitrary: one }, { weight: 3, arbitrary: several });
}

function benignValue(pathway: Pathway, item: Item): fc.Arbitrary<AnswerValue | undefined> | undefined {
  const codes = benignValues(pathway, item);
  return codes.length === 0 ? undefined : fc.constantFrom(...codes).map((code) => toAnswer(item, [code]));
}

function anyAnswer(pathway: Pathway, item: Item, opensOthers: boolean): fc.Arbitrary<AnswerValue | undefined> {
  const { blank, benign, any } = weightsFor(item, opensOthers);
  const given = anyValue(item, valuesOf(pathway, item));
  return fc.oneof(
    { weight: any, arbitrary: given },
    { weight: benign, arbitrary: benignValue(pathway, item) ?? given },
    { weight: blank, arbitrary: fc.constant(undefined) },
  );
}

/**
 * Whole responses as people give them: some questions left blank, some answered "unsure", none answered that is not
 * asked. Numbers and dates are those that the conditions tell apart.
 */
export function responses(pathway: Pathway): fc.Arbitrary<Answers> {
  const items = allItems(pathway.questionnaire);
  const opening = JSON.stringify(items.map(({ shownWhen }) => shownWhen));
  const answers = items.map((item) => anyAnswer(pathway, item, opening.includes(`"item":"${item.linkId}"`)));
  return fc.tuple(...answers).map((values) => {
    const given = values.map((value, index) => [items[index]?.linkId ?? '', value] as const);
    return withoutHidden(pathway.questionnaire, Object.fromEntries(given.filter(([, value]) => value !== undefined)));
  });
}
