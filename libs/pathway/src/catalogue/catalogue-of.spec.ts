import { dispositions } from '@myotome/triage';
import { example } from '../example.fixture';
import type { Pathway } from '../pathway';
import { catalogueOf } from './catalogue-of';
import type { PathwayFigures } from './figures';

const pathway: Pathway = {
  ...example,
  rules: [
    ...example.rules,
    {
      id: 'E2',
      label: 'Safety not answered',
      disposition: 'emergency',
      when: { all: [] },
      unless: { not: { item: 'how-soon', is: 'now' } },
      unanswered: ['why'],
      because: 'Says {how-soon}[: {why}].',
      sources: ['A', 'B'],
      grade: 'guideline',
      unverified: 'The urgency.',
      floor: 'urgent-referral',
      suspects: ['spleen', 'als'],
      action: 'Phone.',
    },
  ],
  sources: [...example.sources, { key: 'B', title: 'Another', year: 2020, url: '', read: 'not-read' }],
  conditions: [
    {
      id: 'spleen',
      label: 'Spleen',
      group: 'metabolic',
      for: [{ when: { all: [] }, text: 'Left side', grade: 'weak', unverified: true }],
      against: [{ when: { all: [] }, text: 'No spleen', grade: 'strong' }],
      examine: ['Abdomen'],
      tests: [{ test: 'blood', note: 'fasting', doNotWait: true }, { test: 'unheard-of' }],
      urgency: 'routine-referral',
      urgencyUnverified: true,
      sources: ['B'],
      always: true,
    },
  ],
  tests: [{ id: 'blood', label: 'Full blood count' }],
  panels: [
    { id: 'signs', kind: 'signs', title: 'Signs', note: 'By region.', lines: [], sources: ['B'] },
    {
      id: 'clauses',
      kind: 'criteria',
      title: 'Clauses',
      note: 'Never summed.',
      lines: [{ id: 'one', label: 'First clause', when: { all: [] }, unverified: 'Its wording.' }],
      sources: ['A'],
    },
  ],
};

const figures: PathwayFigures = {
  pathway: 'example',
  version: '1.0.0',
  vignettes: 3,
  pictures: { benign: 1, emergency: 2 },
  figures: [
    {
      id: 'a',
      label: 'A',
      numerator: 1,
      denominator: 3,
      low: 0.0615,
      high: 0.7923,
      goal: { atLeast: 0.95 },
      met: false,
    },
    { id: 'b', label: 'B', numerator: 0, denominator: 3, low: 0, high: 0.5615, goal: { atMost: 0 }, met: true },
    { id: 'c', label: 'C', numerator: 0, denominator: 0 },
  ],
};

describe('the catalogue of a pathway', () => {
  const catalogue = catalogueOf(pathway, figures);

  it('holds every rule once, most urgent first, and within a disposition in the order of the pack', () => {
    expect(catalogue.rules.map(({ id }) => id)).toEqual(['E1', 'E2', 'U1', 'R1', 'P0', 'S1']);
    const ranks = catalogue.rules.map(({ disposition }) => dispositions.indexOf(disposition));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('says everything about a rule in words', () => {
    expect(catalogue.rules[1]).toEqual({
      id: 'E2',
      label: 'Safety not answered',
      disposition: 'emergency',
      when: [{ depth: 0, words: 'In every case', group: false }],
      unless: [{ depth: 0, words: 'Ruled out by an answer: How soon: now', group: false }],
      unanswered: ['Why'],
      fallback: false,
      because: 'Says {How soon}[: {Why}].',
      grade: 'guideline',
      gradeWords: 'A guideline names this picture; its text was opened or read in a summary.',
      unverified: 'The urgency.',
      floor: 'urgent-referral',
      action: 'Phone.',
      suspects: ['Spleen', 'Suspected'],
      sources: ['A', 'B'],
    });
  });

  it('marks a rule that is judged last, and leaves empty what a rule does not have', () => {
    expect(catalogue.rules.find(({ id }) => id === 'P0')).toMatchObject({
      fallback: true,
      unverified: null,
      floor: null,
    });
    expect(catalogue.rules.find(({ id }) => id === 'R1')).toMatchObject({ unless: [], unanswered: [], action: null });
  });

  it('keeps the marks of a condition: grade, unverified, do not wait', () => {
    expect(catalogue.conditions).toEqual([
      {
        id: 'spleen',
        label: 'Spleen',
        group: 'metabolic',
        urgency: 'routine-referral',
        urgencyUnverified: true,
        always: true,
        for: [{ words: 'Left side', grade: 'weak', unverified: true }],
        against: [{ words: 'No spleen', grade: 'strong', unverified: false }],
        examine: ['Abdomen'],
        tests: [
          { label: 'Full blood count', note: 'fasting', doNotWait: true },
          { label: 'unheard-of', note: null, doNotWait: false },
        ],
        sources: ['B'],
      },
    ]);
    expect(catalogue.panels[1]?.lines).toEqual([{ label: 'First clause', unverified: 'Its wording.' }]);
  });

  it('says of each source what rests on it', () => {
    expect(catalogue.sources.map(({ key, rules, conditions }) => [key, rules, conditions])).toEqual([
      ['A', ['E1', 'U1', 'R1', 'S1', 'P0', 'E2'], ['Clauses']],
      ['B', ['E2'], ['Spleen', 'Signs']],
    ]);
  });

  it('shows figures with interval and goal', () => {
    expect(catalogue.figures?.measuredOn).toBe('3 written vignettes: 1 benign, 2 emergency.');
    expect(catalogue.figures?.figures).toEqual([
      { id: 'a', label: 'A', result: '1/3 (33.3 %)', interval: '6.2 % to 79.2 %', goal: 'at least 95.0 %', met: false },
      { id: 'b', label: 'B', result: '0/3 (0.0 %)', interval: '0.0 % to 56.1 %', goal: 'none', met: true },
      { id: 'c', label: 'C', result: '0/0 (no case)', interval: '', goal: '', met: null },
    ]);
  });

  it('shows no figures of another version', () => {
    expect(catalogueOf(pathway, { ...figures, version: '0.9.0' }).figures).toBeNull();
    expect(catalogueOf(pathway).figures).toBeNull();
  });
});
