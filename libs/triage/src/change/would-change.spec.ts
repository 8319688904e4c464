import {
  checkAnswers,
  itemsById,
  visibleItems,
  withoutHidden,
  type Answers,
  type AnswerValue,
  type Item,
} from '@myotome/questionnaire';
import * as fc from 'fast-check';
import { dispositions, type Disposition } from '../rule';
import { triage } from '../triage';
import type { Change, ChangeSet, WouldChange } from './change-result';
import { ward } from './ward.fixture';
import { wouldChange } from './would-change';

const authored = '2026-10-31';
const { questionnaire } = ward;
const runs = { numRuns: 2000 };
const rankOf = (disposition: Disposition): number => dispositions.indexOf(disposition);
const judge = (answers: Answers) => triage(ward, answers, authored);

function ask(answers: Answers): WouldChange {
  return wouldChange(ward, { answers, authored }, judge(answers));
}

/** The answers as they would be submitted after some changes. */
function after(answers: Answers, changes: readonly Change[]): Answers {
  const changed = { ...withoutHidden(questionnaire, answers) };
  return withoutHidden(questionnaire, {
    ...changed,
    ...Object.fromEntries(changes.map(({ linkId, to }) => [linkId, to])),
  });
}

function subsetsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.reduce<readonly (readonly T[])[]>((sets, one) => sets.flatMap((set) => [set, [...set, one]]), [[]]);
}

/** Either side of every bound that a rule sets on the onset, and well beyond. */
const months = ['2026-10', '2026-09', '2026-03', '2025-11', '2025-10', '2025-09', '2020-01'];

function everyList({ options = [], exclusive, unsure }: Item): readonly (readonly string[])[] {
  const plain = options.filter((code) => code !== exclusive && code !== unsure);
  return [...subsetsOf(plain).filter((codes) => codes.length > 0), ...(exclusive ? [[exclusive]] : [])];
}

/** Every answer that a question takes, but "I do not know". */
function everyAnswer(item: Item): readonly AnswerValue[] {
  switch (item.type) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return (item.options ?? []).filter((code) => code !== item.unsure);
    case 'multi':
      return everyList(item);
    case 'integer':
      return [0, 1, 2, 3, 4, 5, 6];
    case 'month':
      return months;
    default:
      return [];
  }
}

const answerTo = (item: Item): fc.Arbitrary<AnswerValue> => {
  if (item.type === 'date') return fc.constantFrom('1950-05-01', '1966-10-31', '1966-11-01', '1990-02-28');
  if (item.type === 'text') return fc.constant('Words.');
  const unsure = item.type === 'multi' ? [item.unsure ?? ''] : (item.unsure ?? '');
  return fc.constantFrom(...everyAnswer(item), ...(item.unsure ? [unsure] : []));
};

const items = [...itemsById(questionnaire).values()];
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(items.map((item) => [item.linkId, answerTo(item)])),
  { requiredKeys: [] },
);

/** By brute force: what each single change of answers that are shown would lead to. */
function everySingleChange(answers: Answers): readonly { readonly linkId: string; readonly rank: number }[] {
  const shown = visibleItems(questionnaire, answers);
  return shown.flatMap((item) =>
    everyAnswer(item).map((to) => ({
      linkId: item.linkId,
      rank: rankOf(judge(after(answers, [{ linkId: item.linkId, to }])).disposition),
    })),
  );
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
const lastFlagged = rankOf('routine-referral');

function expectSound(answers: Answers, set: ChangeSet, flips: (disposition: Disposition) => boolean): void {
  const changed = after(answers, set.changes);
  expect(checkAnswers(questionnaire, changed, authored)).toEqual([]);
  const shown = visibleItems(questionnaire, changed).map(({ linkId }) => linkId);
  expect(shown).toEqual(expect.arrayContaining(set.changes.map(({ linkId }) => linkId)));
  expect(judge(changed).disposition).toBe(set.disposition);
  for (const subset of subsetsOf(set.changes)) {
    const flipped = flips(judge(after(answers, subset)).disposition);
    expect({ subset, flipped }).toEqual({ subset, flipped: subset.length === set.changes.length });
  }
}

describe('what would change a triage, for any answers to a small pathway', () => {
  it('names sets that un-flag and of which nothing can be spared', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { sets, none } = ask(answers).noLongerFlagged;
        expect(none === undefined).toBe(sets.length > 0);
        expect(none === 'not-flagged').toBe(!judge(answers).flagged);
        for (const set of sets) expectSound(answers, set, (reached) => rankOf(reached) > lastFlagged);
      }),
      runs,
    );
  });

  it('finds every question of which one other answer un-flags, up to three', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        fc.pre(judge(answers).flagged);
        const free = everySingleChange(answers).filter(({ rank }) => rank > lastFlagged);
        const found = ask(answers).noLongerFlagged.sets.filter(({ changes }) => changes.length === 1);
        const linkIds = distinct(free.map(({ linkId }) => linkId));
        expect(linkIds).toEqual(expect.arrayContaining(found.map(({ changes }) => changes[0]?.linkId)));
        expect(found).toHaveLength(Math.min(3, linkIds.length));
      }),
      runs,
    );
  });

  it('names sets that make it more urgent and of which nothing can be spared', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const now = rankOf(judge(answers).disposition);
        for (const { disposition, sets } of ask(answers).moreUrgent) {
          for (const set of sets) {
            expect(set.disposition).toBe(disposition);
            expectSound(answers, set, (reached) => rankOf(reached) < now);
          }
        }
      }),
      runs,
    );
  });

  it('finds every question of which one other answer is more urgent, with each disposition it leads to', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const now = rankOf(judge(answers).disposition);
        const fixed = answers['born'] === undefined ? '' : 'born';
        const raising = everySingleChange(answers).filter(({ rank, linkId }) => rank < now && linkId !== fixed);
        const found = ask(answers)
          .moreUrgent.flatMap(({ sets }) => sets)
          .filter(({ changes }) => changes.length === 1 && changes[0]?.linkId !== 'born');
        expect(distinct(found.map(({ changes, disposition }) => `${changes[0]?.linkId} ${disposition}`))).toEqual(
          distinct(raising.map(({ linkId, rank }) => `${linkId} ${dispositions[rank]}`)),
        );
      }),
      runs,
    );
  });

  it('asks next only what is blank or unsure, with what an answer really leads to', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const now = rankOf(judge(answers).disposition);
        const singles = everySingleChange(answers);
        const shown = visibleItems(questionnaire, answers).map(({ linkId }) => linkId);
        for (const { linkId, couldReach, alone } of ask(answers).askNext) {
          expect([undefined, 'unsure']).toContain([answers[linkId]].flat()[0]);
          expect(shown).toContain(linkId);
          expect(rankOf(couldReach)).toBeLessThan(now);
          if (linkId === 'born') continue;
          const reached = singles.filter((single) => single.linkId === linkId).map(({ rank }) => rank);
          if (alone) expect(Math.min(...reached)).toBe(rankOf(couldReach));
          else expect(Math.min(...reached)).toBeGreaterThan(rankOf(couldReach));
        }
      }),
      runs,
    );
  });

  it('asks next every open question of which one answer is more urgent', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const now = rankOf(judge(answers).disposition);
        const open = everySingleChange(answers).filter(
          ({ linkId, rank }) => rank < now && [undefined, 'unsure'].includes([answers[linkId]].flat()[0] as undefined),
        );
        const asked = ask(answers).askNext.map(({ linkId }) => linkId);
        expect(asked).toEqual(expect.arrayContaining(open.map(({ linkId }) => linkId)));
      }),
      runs,
    );
  });

  it('never changes who the person is, never answers "I do not know" and is the same each time', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const first = ask(answers);
        const asked = withoutHidden(questionnaire, answers);
        const urgent = first.moreUrgent.flatMap(({ sets }) => sets);
        for (const { changes } of first.noLongerFlagged.sets)
          expect(changes.map(({ linkId }) => linkId)).not.toContain('born');
        for (const { linkId, from, to } of [...first.noLongerFlagged.sets, ...urgent].flatMap(
          ({ changes }) => changes,
        )) {
          expect([to].flat()).not.toContain('unsure');
          expect(from).toEqual(asked[linkId]);
          if (linkId === 'born') expect(from).toBeUndefined();
        }
        expect(JSON.stringify(ask({ ...answers }))).toBe(JSON.stringify(first));
      }),
      runs,
    );
  });
});

const well = { collapsed: false, born: '1990-02-28', since: '2026-06', falls: 0, illness: ['none'] };

describe('what would change a triage', () => {
  it('puts the safety screen last, as one group', () => {
    const { moreUrgent } = ask({ ...well, noticed: ['tired'] });
    expect(moreUrgent.at(-1)).toMatchObject({
      disposition: 'emergency',
      screen: true,
      sets: [{ changes: [{ linkId: 'collapsed', from: false, to: true }], rules: ['E1'] }],
    });
    expect(moreUrgent.filter(({ screen }) => screen)).toHaveLength(1);
  });

  it('offers a pair of answers, one opening the question of the other', () => {
    const { moreUrgent } = ask({ ...well, noticed: ['tired'] });
    const pairs = moreUrgent.flatMap(({ sets }) => sets).filter(({ changes }) => changes.length === 2);
    expect(pairs.map(({ changes }) => changes.map(({ linkId }) => linkId))).toContainEqual(['noticed', 'course']);
  });

  it('changes the course and the exception, whichever is nearer, and keeps the findings of others in sight', () => {
    const { sets } = ask({ ...well, noticed: ['weak'], course: 'worse', places: ['right-hand'] }).noLongerFlagged;
    expect(sets.map(({ changes }) => changes.map(({ linkId }) => linkId))).toEqual([
      ['course'],
      ['noticed'],
      ['since', 'illness'],
    ]);
    expect(sets[0]?.changes[0]).toEqual({ linkId: 'course', from: 'worse', to: 'stable' });
  });

  it('asks a question that is enough alone before one that needs others', () => {
    const { askNext } = ask({ collapsed: false, born: '1990-02-28', noticed: ['weak'], course: 'stable' });
    expect(askNext.map(({ linkId, couldReach, alone }) => ({ linkId, couldReach, alone }))).toEqual([
      { linkId: 'since', couldReach: 'emergency', alone: false },
      { linkId: 'falls', couldReach: 'emergency', alone: false },
      { linkId: 'places', couldReach: 'urgent-referral', alone: true },
    ]);
  });

  it('takes an empty list and a blank text for no answer', () => {
    expect(ask({ ...well, noticed: [], words: ' ' })).toEqual(ask(well));
  });

  it('takes a date in the place of a number for an answer that meets no test', () => {
    const answers = { ...well, collapsed: true, falls: '2026-01' };
    expect(ask(answers).noLongerFlagged.sets).toEqual(ask({ ...well, collapsed: true }).noLongerFlagged.sets);
  });

  it('leaves an answer it cannot read as it stands', () => {
    const { noLongerFlagged } = ask({ ...well, collapsed: true, falls: 'many' });
    expect(noLongerFlagged.sets.map(({ changes }) => changes)).toEqual([
      [{ linkId: 'collapsed', from: true, to: false }],
    ]);
  });
});
