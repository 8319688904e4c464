import type { Answers, Questionnaire } from '@myotome/questionnaire';
import * as fc from 'fast-check';
import { ward } from '../change/ward.fixture';
import { wouldChange } from '../change/would-change';
import type { TriagePathway } from '../prepare';
import { dispositions } from '../rule';
import { triage } from '../triage';
import { house } from './house.fixture';

const questionnaire = {
  id: 'house',
  version: '1',
  topics: [
    {
      id: 'only',
      items: [
        { linkId: 'writer', type: 'choice', options: ['self', 'other'] },
        { linkId: 'safe', type: 'boolean' },
        { linkId: 'letter', type: 'text' },
        { linkId: 'list', type: 'text' },
        { linkId: 'attic', type: 'text', shownWhen: { item: 'writer', is: 'other' } },
      ],
    },
  ],
} as const satisfies Questionnaire;

const pathway: TriagePathway = {
  id: 'house',
  version: '1',
  questionnaire,
  terms: {},
  rules: [
    {
      id: 'R1',
      label: 'Not safe',
      disposition: 'routine-referral',
      when: { item: 'safe', is: false },
      because: 'Not safe.',
      sources: ['A'],
      grade: 'inference',
    },
    {
      id: 'P0',
      label: 'Otherwise',
      disposition: 'primary-care',
      fallback: true,
      when: { all: [] },
      because: 'Nothing else.',
      sources: ['A'],
      grade: 'inference',
    },
  ],
  ownWords: { lexicon: { ...house, questions: [...house.questions, { linkId: 'attic' }] } },
};

const judge = (answers: Answers) => triage(pathway, answers, '2026-10-05');
const fired = (answers: Answers): readonly string[] => judge(answers).findings.map(({ rule }) => rule);

describe('words found in free text', () => {
  it('are a finding that quotes them, rests on their question and is for today', () => {
    expect(judge({ letter: 'All well. But the kitchen \n is burning!' }).findings[0]).toStrictEqual({
      rule: 'W-fire',
      label: 'Fire',
      disposition: 'emergency',
      because: 'In own words: “But the kitchen is burning”. Call the fire brigade.',
      evidence: ['letter'],
      sources: ['A'],
      action: 'Call.',
      today: true,
    });
  });

  it('are a finding with all that is said of their concept', () => {
    const said = {
      label: 'Smoke',
      disposition: 'primary-care',
      sources: ['A'],
      unverified: 'The wording.',
      floor: 'routine-referral',
      suspects: ['roof'],
    } as const;
    const concepts = [{ id: 'W-smoke', because: '“{words}”', ...said }];
    const lexicon = { ...house, concepts };
    const { findings } = triage({ ...pathway, ownWords: { lexicon } }, { letter: 'smoke' }, '2026-10-05');
    const finding = findings.find(({ rule }) => rule === 'W-smoke');
    expect(finding).toStrictEqual({ rule: 'W-smoke', because: '“smoke”', evidence: ['letter'], today: true, ...said });
  });

  it('stand behind the rules of the same urgency and before the less urgent, and silence no fallback', () => {
    expect(fired({ safe: false, letter: 'roof leaking, smoke' })).toEqual(['R1', 'W-leak', 'W-smoke']);
    expect(fired({ letter: 'roof leaking' })).toEqual(['W-leak', 'P0']);
  });

  it('give one finding for each question in which they stand', () => {
    const { findings } = judge({ letter: 'fire in the kitchen', list: 'fire in the kitchen, roof leaking' });
    expect(findings.map(({ rule, evidence }) => [rule, ...evidence])).toEqual([
      ['W-fire', 'letter'],
      ['W-fire', 'list'],
      ['P0'],
    ]);
  });

  it('are left to the rules only once their exception is established', () => {
    const letter = 'I cannot open the door';
    expect(fired({ letter })).toEqual(['W-door', 'P0']);
    expect(fired({ letter, safe: false })).toEqual(['W-door', 'R1']);
    expect(fired({ letter, safe: true })).toEqual(['P0']);
  });

  it('may be about somebody else only where the patient is known to write', () => {
    const list = 'my mother had a fire in the kitchen and I ran';
    expect(fired({ list, writer: 'self' })).toEqual(['P0']);
    expect(fired({ list, writer: 'other' })).toEqual(['W-fire', 'P0']);
    expect(fired({ list })).toEqual(['W-fire', 'P0']);
  });

  it('are not read in a question that was not asked, or from an answer that is no text', () => {
    expect(fired({ writer: 'self', attic: 'roof leaking' })).toEqual(['P0']);
    expect(fired({ writer: 'other', attic: 'roof leaking' })).toEqual(['W-leak', 'P0']);
    expect(fired({ letter: 7 })).toEqual(['P0']);
    expect(fired({ letter: '  ' })).toEqual(['P0']);
  });

  it('never lower a disposition, take no finding away and change nothing in what is not established', () => {
    const text = fc.array(
      fc.constantFrom(
        'roof',
        'leaking',
        'not',
        'kitchen',
        'burning',
        'cannot open the door',
        'my mother',
        'if',
        '.',
        'smoke',
      ),
      { maxLength: 12 },
    );
    const safe = fc.constantFrom(true, false, undefined);
    fc.assert(
      fc.property(text, text, safe, (letter, list, isSafe) => {
        const before = judge({ safe: isSafe });
        const after = judge({ safe: isSafe, letter: letter.join(' '), list: list.join(' ') });
        expect(dispositions.indexOf(after.disposition)).toBeLessThanOrEqual(dispositions.indexOf(before.disposition));
        expect(after.findings.filter(({ today }) => !today)).toEqual(before.findings);
        expect(after.notEstablished).toEqual(before.notEstablished);
      }),
    );
  });
});

describe('what would change a case that free text has flagged', () => {
  const read = {
    ...ward,
    ownWords: {
      lexicon: { ...house, questions: [{ linkId: 'words' }], byPatient: { item: 'words', answered: true } as const },
    },
  };
  const given = (answers: Answers) => ({ answers, authored: '2026-10-31' });
  const ask = (answers: Answers) => wouldChange(read, given(answers), triage(read, answers, '2026-10-31'));

  it('is no answer that could be ticked', () => {
    const answers = { collapsed: false, noticed: ['none'], words: 'the kitchen is burning' };
    expect(ask(answers).noLongerFlagged).toEqual({ sets: [], none: 'own-words' });
    expect(ask(answers).moreUrgent).toEqual([]);
  });

  it('says what would silence words, and what would bring them back', () => {
    const words = 'I cannot open the door';
    const lexicon = {
      ...read.ownWords.lexicon,
      concepts: house.concepts.map((one) => ({
        ...one,
        ...(one.id === 'W-door' && { unless: { item: 'illness', includes: 'polio' } as const }),
      })),
    };
    const pathway = { ...read, ownWords: { lexicon } };
    const wouldBe = (answers: Answers) => wouldChange(pathway, given(answers), triage(pathway, answers, '2026-10-31'));
    const calm = { collapsed: false, noticed: ['none'], words };
    const { sets } = wouldBe({ ...calm, illness: ['none'] }).noLongerFlagged;
    expect(sets[0]?.changes).toEqual([{ linkId: 'illness', from: ['none'], to: ['polio'] }]);
    const { moreUrgent } = wouldBe({ ...calm, illness: ['polio'] });
    expect(moreUrgent.flatMap((group) => group.sets.flatMap(({ rules }) => rules))).toContain('W-door');
  });

  it('is as without them where they flag nothing', () => {
    const answers = { collapsed: false, noticed: ['none'] };
    expect(ask({ ...answers, words: 'Thank you.' }).moreUrgent).toEqual(ask(answers).moreUrgent);
  });
});
