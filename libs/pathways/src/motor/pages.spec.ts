import { type Answers, type Layout, type Page, pagesOf, pressesLeft, visibleItems } from '@myotome/questionnaire';
import { vignettes } from './cases/vignettes/all';
import { secondSet } from './cases/vignettes/second';
import { thirdSet } from './cases/vignettes/third';
import { cases } from './cases/all';
import { questionnaire } from './questionnaire';

const all = [...vignettes, ...secondSet, ...thirdSet];

/** Known from the record, and never asked for twice. */
const prefilled = 'about.birth-date';

/** What somebody meets who goes from page to page and says what they have to say. */
interface Walk {
  readonly pages: readonly Page[];
  readonly said: Answers;
}

/** Goes from page to page as the form does: the next page is the one after this, given what has been said by then. */
function walk(history: Answers, layout: Layout = 'together'): Walk {
  const pages: Page[] = [];
  let said: Answers = {};
  let next: Page | undefined = pagesOf(questionnaire, said, layout)[0];
  while (next) {
    const { id } = next;
    // An answer may bring a question onto the very page that is being filled in.
    for (let here: Page | undefined = next; here;) {
      const open: Page['items'] = here.items.filter(({ linkId }) => linkId in history && !(linkId in said));
      if (open.length === 0) break;
      said = { ...said, ...Object.fromEntries(open.map(({ linkId }) => [linkId, history[linkId]])) };
      here = pagesOf(questionnaire, said, layout).find((page) => page.id === id);
    }
    const now: readonly Page[] = pagesOf(questionnaire, said, layout);
    const index = now.findIndex((page) => page.id === id);
    pages.push(now[index] ?? next);
    next = now[index + 1];
  }
  return { pages, said };
}

function presses({ pages, said }: Walk, layout: Layout): number {
  return pressesLeft(pages, { layout, dealtWith: (linkId) => linkId === prefilled, willSay: said });
}

const hand = cases.find(({ id }) => id === 'als-hand')?.answers ?? {};
const motorNeuron = all.filter(({ picture }) => picture === 'target-disease').map(({ answers }) => answers);
const fullest = [...motorNeuron].sort((a, b) => Object.keys(b).length - Object.keys(a).length)[0] ?? {};
const onlyTwitching = [...cases, ...all]
  .map(({ answers }): Answers => answers)
  .filter((answers) => String(answers['concern.symptoms']) === 'twitching');

describe('the way through the form', () => {
  it.each([
    ['the worked case of a hand', hand],
    ['the fullest history of motor neurone disease', fullest],
  ])('is at most 30 pages for %s, with everything said that there was to say', (_, history) => {
    const way = walk(history);
    const visible = visibleItems(questionnaire, history).map(({ linkId }) => linkId);
    expect(way.pages.flatMap(({ items }) => items.map(({ linkId }) => linkId))).toEqual(visible);
    expect(Object.keys(way.said).sort()).toEqual(visible.filter((linkId) => linkId in history).sort());
    expect(way.pages.length).toBeLessThanOrEqual(30);
  });

  it('is at most 30 pages for every history of motor neurone disease', () => {
    expect(motorNeuron.length).toBeGreaterThan(100);
    expect(Math.max(...motorNeuron.map((history) => walk(history).pages.length))).toBeLessThanOrEqual(30);
  });

  it('is at most 18 pages for twitching alone', () => {
    expect(onlyTwitching.length).toBeGreaterThan(10);
    expect(Math.max(...onlyTwitching.map((history) => walk(history).pages.length))).toBeLessThanOrEqual(18);
  });

  it('takes few presses, with every question asked: 90 with the four that the date of birth takes at the door', () => {
    expect(presses(walk(hand), 'together')).toBeLessThanOrEqual(86);
    expect(presses(walk(hand, 'one-by-one'), 'one-by-one')).toBeLessThanOrEqual(100);
  });

  it('keeps each page to one topic', () => {
    const topics = new Map(
      questionnaire.topics.flatMap(({ id, items }) => items.map((item) => [item.linkId as string, id])),
    );
    const mixed = walk(fullest).pages.filter(({ topic, items }) =>
      items.some(({ linkId }) => topics.get(linkId) !== topic),
    );
    expect(mixed).toEqual([]);
  });

  it('asks the same questions one by one', () => {
    const alone = walk(hand, 'one-by-one');
    expect(alone.pages.flatMap(({ items }) => items)).toEqual(walk(hand).pages.flatMap(({ items }) => items));
  });
});
