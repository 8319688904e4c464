import type { Answers, Condition } from '@myotome/questionnaire';
import { questionnaire } from './any.fixture';
import type { Rule } from './rule';
import { triage } from './triage';

const day = '2026-10-05';

function judge(when: Condition, answers: Answers, more: Partial<Rule> = {}) {
  const rule: Rule = {
    id: 'R',
    label: 'Rule',
    disposition: 'routine-referral',
    when,
    because: 'Why.',
    sources: ['A'],
    grade: 'inference',
    ...more,
  };
  return triage({ id: 'any', version: '1', questionnaire, rules: [rule], terms: {} }, answers, day);
}

const safe: Condition = { item: 'safe', is: true };
const weak: Condition = { item: 'symptoms', includes: 'weak' };
const numb: Condition = { item: 'symptoms', includes: 'numb' };
const recent: Condition = { monthsSince: 'onset', max: 6 };
const falls: Condition = { item: 'falls', min: 2 };
const words: Condition = { item: 'words', answered: true };
const course: Condition = { item: 'course', is: 'worse' };
const all = (...parts: readonly Condition[]): Condition => ({ all: parts });
const any = (...parts: readonly Condition[]): Condition => ({ any: parts });
const not = (part: Condition): Condition => ({ not: part });
const someOf = (atLeast: number, ...of: readonly Condition[]): Condition => ({ atLeast, of });

type Row = readonly [title: string, when: Condition, answers: Answers, linkIds: readonly string[]];
const holding = { safe: true, falls: 3, symptoms: ['weak'], onset: '2026-06', words: 'Words.' };

describe('the evidence of a finding', () => {
  it.each<Row>([
    ['is the answer that is tested', weak, holding, ['symptoms']],
    ['is all answers that are tested together', all(falls, safe, weak), holding, ['safe', 'symptoms', 'falls']],
    ['is the first of several that are each enough', any(words, weak), holding, ['words']],
    ['is the fewest answers that are enough', any(all(safe, falls), words), holding, ['words']],
    ['is no answer that does not hold', any(numb, words), holding, ['words']],
    ['is as many as are to be', someOf(2, weak, numb, recent, words), holding, ['symptoms', 'onset']],
    ['is the fewest that are as many', someOf(2, all(safe, falls), weak, words), holding, ['symptoms', 'words']],
    ['is what does not hold where that is asked', not(numb), holding, ['symptoms']],
    ['is one answer against what is asked of all', not(all(numb, safe)), holding, ['symptoms']],
    ['is all answers against what is asked of any', not(any(numb, not(safe))), holding, ['safe', 'symptoms']],
    ['is as many as make too few', not(someOf(2, numb, not(safe), words)), holding, ['safe', 'symptoms']],
    [
      'is the fewest that make too few',
      not(someOf(2, any(numb, not(safe)), not(words), not(recent))),
      holding,
      ['onset', 'words'],
    ],
    ['is what keeps a question from being asked', not(course), { symptoms: ['none'] }, ['symptoms']],
    ['is the answer to a question that is asked', course, { symptoms: ['weak'], course: 'worse' }, ['course']],
    ['is nothing where nothing is asked', all(), holding, []],
  ])('%s', (_, ...[when, answers, linkIds]) => {
    const { findings, notEstablished, unknown } = judge(when, answers);
    expect(findings.map(({ evidence }) => evidence)).toEqual([linkIds]);
    expect({ notEstablished, unknown }).toEqual({ notEstablished: [], unknown: [] });
  });

  it('are the blanks that a rule is about, and no others', () => {
    const { findings } = judge(
      weak,
      { symptoms: ['weak'], words: 'Words.' },
      { unanswered: ['words', 'onset', 'safe'] },
    );
    expect(findings[0]?.evidence).toEqual(['symptoms', 'onset', 'safe']);
  });

  it('says no more than its rule does', () => {
    expect(judge(weak, holding).findings).toStrictEqual([
      {
        rule: 'R',
        label: 'Rule',
        disposition: 'routine-referral',
        because: 'Why.',
        evidence: ['symptoms'],
        sources: ['A'],
      },
    ]);
  });
});

describe('the evidence against a rule', () => {
  const against = { safe: false, falls: 1, symptoms: ['numb'], onset: '2020-01' };
  it.each<Row>([
    ['is one answer that rules it out', all(weak, safe), against, ['symptoms']],
    ['is all answers where each would be enough', any(weak, safe), against, ['safe', 'symptoms']],
    ['is as many as leave too few', someOf(2, recent, weak, safe), against, ['symptoms', 'onset']],
    ['is what keeps a question from being asked', course, against, ['symptoms']],
  ])('%s', (_, ...[when, answers, evidence]) => {
    const { findings, notEstablished, unknown } = judge(when, answers);
    expect(notEstablished).toEqual([
      { rule: 'R', label: 'Rule', disposition: 'routine-referral', holds: 'no', evidence, missing: [] },
    ]);
    expect({ findings, unknown }).toEqual({ findings: [], unknown: [] });
  });

  it('is that of its exception', () => {
    const unless = all(safe, falls);
    expect(judge(weak, holding, { unless }).notEstablished).toMatchObject([
      { holds: 'no', evidence: ['safe', 'falls'], missing: [] },
    ]);
    expect(judge(weak, { ...holding, falls: 1 }, { unless }).findings).toHaveLength(1);
    expect(judge(words, { words: 'Words.', safe: true }, { unless: words }).notEstablished).toHaveLength(1);
  });

  it('is that all it is about was answered', () => {
    const { notEstablished } = judge(weak, holding, { unanswered: ['words', 'onset'] });
    expect(notEstablished).toMatchObject([{ holds: 'no', evidence: ['words', 'onset'], missing: [] }]);
  });
});

describe('what is missing for a rule', () => {
  it.each<Row>([
    ['is every answer that is not known', all(safe, weak, words), { symptoms: ['weak'] }, ['safe', 'words']],
    ['is every one that would be enough', any(safe, recent), {}, ['safe', 'onset']],
    ['is every one that could make enough', someOf(2, safe, recent, words), { safe: true }, ['onset', 'words']],
    ['is what decides whether a question is asked', course, {}, ['symptoms']],
    ['is the question once it is asked', course, { symptoms: ['weak'] }, ['course']],
    ['is what is missing for its opposite', not(falls), { safe: true }, ['falls']],
  ])('%s', (_, ...[when, answers, missing]) => {
    const { notEstablished, unknown } = judge(when, answers);
    expect(notEstablished).toMatchObject([{ holds: 'unknown', evidence: [], missing }]);
    expect(unknown).toEqual(missing);
  });
});

describe('a rule that tests a number or a date', () => {
  it.each<readonly [Condition, readonly AnswerIn[]]>([
    [
      { item: 'falls', min: 2, max: 3 },
      [
        ['1', 'no'],
        ['2', 'yes'],
        ['3', 'yes'],
        ['4', 'no'],
      ],
    ],
    [
      { monthsSince: 'onset', min: 1, max: 2 },
      [
        ['2026-10', 'no'],
        ['2026-09', 'yes'],
        ['2026-08', 'yes'],
        ['2026-07', 'no'],
      ],
    ],
    [
      { yearsSince: 'born', min: 40, max: 60 },
      [
        ['1986-10-06', 'no'],
        ['1986-10-05', 'yes'],
        ['1965-10-06', 'yes'],
        ['1965-10-05', 'no'],
      ],
    ],
    [
      { yearsSince: 'born', min: 40.5, max: 41.5 },
      [
        ['1986-10-05', 'no'],
        ['1985-10-05', 'yes'],
        ['1984-10-05', 'no'],
      ],
    ],
  ])('takes its bounds as within them: %j', (when, answers) => {
    const [linkId] = judge(when, { safe: true }).unknown;
    const held = answers.map(([answer]) => {
      const value = linkId === 'falls' ? Number(answer) : answer;
      const { findings, notEstablished } = judge(when, { safe: true, [linkId ?? '']: value });
      return [answer, findings.length > 0 ? 'yes' : notEstablished[0]?.holds];
    });
    expect(held).toEqual(answers);
  });
});

type AnswerIn = readonly [answer: string, holds: 'yes' | 'no'];
