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
      examples: null,
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
      ['A', ['E1', 'E2', 'U1', 'R1', 'P0', 'S1'], ['Clauses']],
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

  it('tells what is read from free text among the rules, with examples of what is found and what is left', () => {
    const phrase = (text: string, hits: readonly string[], not: readonly string[] = []) =>
      ({ text, kind: 'plain', hits, not }) as const;
    const concept = {
      id: 'W-now',
      label: 'Own words: now',
      disposition: 'urgent-referral',
      because: 'In own words: “{words}”.',
      sources: ['B'],
      unless: { item: 'how-soon', is: 'now' },
    } as const;
    const texts = ['a', 'b', 'c', 'd', 'e'];
    const lexicon = {
      concepts: [concept, { ...concept, id: 'W-other' }],
      languages: [],
      questions: [{ linkId: 'why' }, { linkId: 'how-soon', only: ['W-other'] }],
      byPatient: { all: [] },
    };
    const phrases = [...texts.map((text) => phrase(text, ['W-now'])), phrase('never', [], ['W-now'])];
    const { rules, sources } = catalogueOf({ ...pathway, ownWords: { lexicon, phrases } });
    expect(rules.map(({ id }) => id)).toEqual(['E1', 'E2', 'U1', 'W-now', 'W-other', 'R1', 'P0', 'S1']);
    expect(rules[3]).toMatchObject({
      when: [{ depth: 0, words: "The patient's own words say so, in: Why", group: false }],
      unless: [{ depth: 0, words: 'How soon: now', group: false }],
      because: "In own words: “{the patient's words}”.",
      grade: 'inference',
      examples: { found: ['a', 'b', 'c', 'd'], left: ['never'] },
    });
    expect(rules[4]?.when[0]?.words).toBe("The patient's own words say so, in: Why; How soon");
    expect(sources[1]?.rules).toContain('W-now');
  });

  it('shows the evidence row by row, and says why a form cannot show some of it', () => {
    const rulesOfTheirOwn = [{ rule: 'P0', why: 'Silence is never health.' }];
    const rows = [
      { group: 'Guideline', name: 'Now', sources: ['A'], rules: ['E1'], note: 'Sooner here.' },
      { group: 'Guideline', name: 'Soon', sources: ['A'], rules: ['U1'] },
      { group: 'List', name: 'Pulse', sources: ['B'], unseen: 'examination', why: 'It is felt.' },
    ] as const;
    expect(catalogueOf({ ...pathway, coverage: { rows, rulesOfTheirOwn } }).coverage).toEqual({
      rows: [
        { group: 'Guideline', name: 'Now', sources: ['A'], rules: ['E1'], note: 'Sooner here.' },
        { group: 'Guideline', name: 'Soon', sources: ['A'], rules: ['U1'], note: null },
        {
          group: 'List',
          name: 'Pulse',
          sources: ['B'],
          rules: [],
          note: 'Shows on examination, not in a form. It is felt.',
        },
      ],
      rulesOfTheirOwn,
    });
    expect(catalogue.coverage).toBeNull();
  });

  it('shows no figures of another version', () => {
    expect(catalogueOf(pathway, { ...figures, version: '0.9.0' }).figures).toBeNull();
    expect(catalogueOf(pathway).figures).toBeNull();
  });
});
