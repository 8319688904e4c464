import type { Answers, Condition, Item } from '@myotome/questionnaire';
import type { Disposition, Rule } from '../rule';
import { triage } from '../triage';
import type { ChangePathway } from './change-plan';
import type { ChangeSet, WouldChange } from './change-result';
import { wouldChange } from './would-change';

const authored = '2026-10-31';

/** More than are judged at once. */
const places = Array.from({ length: 40 }, (_, place) => place);

const rule = (id: string, disposition: Disposition, when: Condition): Rule => ({
  id,
  label: id,
  disposition,
  when,
  because: '',
  sources: [],
  grade: 'inference',
});

/** A form of many questions of one kind, of which it may be that each answer to the first of them stops it. */
function ask(
  items: readonly Item[],
  rules: readonly Rule[],
  more: Partial<ChangePathway> & { readonly answers?: Answers } = {},
): WouldChange {
  const { answers = {}, ...rest } = more;
  const questionnaire = { id: 'many', version: '1.0.0', topics: [{ id: 'only', items }] };
  const pathway: ChangePathway = { id: 'many', version: '1.0.0', questionnaire, terms: {}, rules, ...rest };
  return wouldChange(pathway, { answers, authored }, triage(pathway, answers, authored));
}

const show = ({ changes, rules }: ChangeSet): string =>
  [...changes.map(({ linkId, to }) => `${linkId} ${String(to)}`), ...rules].join(' ');

const asked: readonly Item[] = places.map((place) => ({ linkId: `q${place}`, type: 'boolean' }));
const ofEach: readonly Rule[] = places.map((place) => rule(`E${place}`, 'emergency', { item: `q${place}`, is: true }));

describe('what would change a triage by a form of many questions', () => {
  it('names the whole safety screen, however long it is', () => {
    const { moreUrgent } = ask(asked, ofEach, { stops: asked });
    expect(moreUrgent).toHaveLength(1);
    expect(moreUrgent[0]?.sets.map(show)).toEqual(places.map((place) => `q${place} true E${place}`));
  });

  it('finds the one answer of many by which a case is no longer flagged', () => {
    const all: Condition = { all: places.map((place) => ({ item: `q${place}`, is: true })) };
    const none: Condition = { not: { any: places.slice(0, 39).map((place) => ({ item: `q${place}`, is: false })) } };
    const answers = Object.fromEntries(places.map((place) => [`q${place}`, true]));
    const others = places
      .slice(0, 39)
      .map((place) => rule(`U${place}`, 'urgent-referral', { item: `q${place}`, is: false }));
    const { sets } = ask(asked, [rule('E1', 'emergency', { all: [all, none] }), ...others], {
      answers,
    }).noLongerFlagged;
    expect(sets.map(show)).toEqual(['q39 false']);
  });

  const steps: Item = { linkId: 'steps', type: 'integer', min: 0, max: 60 };
  const exactly = (count: number): Condition => ({ item: 'steps', min: count, max: count });
  const byStep = (...emergencies: readonly number[]): readonly Rule[] =>
    places.map((place) => rule(`S${place}`, emergencies.includes(place) ? 'emergency' : 'self-care', exactly(place)));

  it.each([0, 5, 20, 30, 39])(
    'finds the one number of many that is more urgent, behind %i other questions',
    (before) => {
      const others = asked.slice(0, before);
      const quiet = others.map(({ linkId }) => rule(linkId, 'self-care', { item: linkId, is: true }));
      for (const wanted of [1, 26, 27, 31, 32, 33, 39]) {
        const { moreUrgent } = ask([...others, steps], [...byStep(wanted), ...quiet], { answers: { steps: 50 } });
        expect(moreUrgent.flatMap(({ sets }) => sets).map(show)).toEqual([`steps ${wanted} S${wanted}`]);
      }
    },
  );

  it('takes of many numbers the nearest', () => {
    const { moreUrgent } = ask([steps], byStep(2, 14, 38), { answers: { steps: 20 } });
    expect(moreUrgent.flatMap(({ sets }) => sets).map(show)).toEqual(['steps 14 S14']);
  });

  it('finds the last of as many codes as a question may have', () => {
    const options = Array.from({ length: 31 }, (_, code) => `c${code}`);
    const items: readonly Item[] = [{ linkId: 'which', type: 'choice', options }];
    const rules = [rule('E1', 'emergency', { item: 'which', is: 'c30' })];
    const { moreUrgent } = ask(items, rules, { answers: { which: 'c0' } });
    expect(moreUrgent.flatMap(({ sets }) => sets).map(show)).toEqual(['which c30 E1']);
  });

  it('says of a question left blank what it would be, and not what it is', () => {
    const { moreUrgent } = ask(asked.slice(0, 1), ofEach.slice(0, 1));
    expect(moreUrgent.flatMap(({ sets }) => sets)).toStrictEqual([
      { changes: [{ linkId: 'q0', to: true }], disposition: 'emergency', rules: ['E0'] },
    ]);
  });
});
