import type { Answers } from '@myotome/questionnaire';
import * as fc from 'fast-check';
import { example } from './example.fixture';
import type { TriagePathway } from './prepare';
import { triage } from './triage';

const day = '2026-10-05';
const judge = (answers: Answers) => triage(example, answers, day);
const fired = (answers: Answers): readonly string[] => judge(answers).findings.map(({ rule }) => rule);

describe('triage', () => {
  it('takes the most urgent finding and lists findings most urgent first', () => {
    const result = judge({ safe: false, symptoms: ['weak'], course: 'worse' });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['E1', 'U1']);
    expect(result).toMatchObject({ pathway: 'example', version: '1.2.3', disposition: 'emergency', flagged: true });
  });

  it('keeps with a finding all that defends it', () => {
    const [finding] = judge({ safe: true, symptoms: ['weak'], course: 'worse', onset: '2026-03' }).findings;
    expect(finding).toEqual({
      rule: 'U1',
      label: 'Worsening',
      disposition: 'urgent-referral',
      because: 'Weakness, getting worse, since March 2026.',
      evidence: ['course'],
      sources: ['A', 'B'],
      floor: 'routine-referral',
      suspects: ['als'],
      action: 'Refer.',
      unverified: 'The limit.',
    });
  });

  it('drops a stored answer to a hidden question before it judges', () => {
    expect(fired({ safe: true, symptoms: ['numb'], course: 'worse' })).toEqual(['P0']);
  });

  it('takes blank text and an empty list for no answer', () => {
    expect(judge({ safe: true, symptoms: [] }).unknown).toEqual(['symptoms']);
  });

  it('silences a rule by an exception only once the exception is established', () => {
    expect(fired({ safe: true, symptoms: ['weak', 'numb'], course: 'worse' })).toEqual(['P0']);
    expect(fired({ safe: true, symptoms: ['weak'], course: 'worse' })).toEqual(['U1']);
  });

  it('tells a rule that an answer rules out from one that nobody asked about', () => {
    const { notEstablished } = judge({ symptoms: ['weak'], course: 'stable' });
    expect(notEstablished.find(({ rule }) => rule === 'U1')).toMatchObject({ holds: 'no', evidence: ['course'] });
    expect(notEstablished.find(({ rule }) => rule === 'E1')).toMatchObject({ holds: 'unknown', missing: ['safe'] });
  });

  it('makes a finding of the silence of a safety question, with the blank question as evidence', () => {
    const result = judge({ symptoms: ['none'] });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['X1', 'S1']);
    expect(result.findings[0]?.evidence).toEqual(['safe']);
    expect(result.unknown).toEqual(['safe']);
  });

  it('is silent about a safety question that was answered', () => {
    expect(fired({ safe: true, symptoms: ['none'] })).toEqual(['S1']);
  });

  it('fires a fallback only when no other finding is as urgent', () => {
    expect(fired({ safe: true })).toEqual(['P0']);
    expect(fired({ safe: false })).toEqual(['E1']);
    expect(fired({})).toEqual(['X1']);
  });

  it('lists findings and what did not fire most urgent first, then in the order of the pack', () => {
    const rules = [...example.rules, ...example.rules].map(({ unless: _, ...rule }, place) => ({
      ...rule,
      id: `${rule.id}-${place}`,
    }));
    const order = ['E1-3', 'E1-8', 'U1-2', 'U1-7', 'X1-4', 'X1-9', 'S1-1', 'S1-6'];
    const { findings } = triage({ ...example, rules: rules.map((rule) => ({ ...rule, when: { all: [] } })) }, {}, day);
    expect(findings.map(({ rule }) => rule)).toEqual(order);
    const silent = rules.map((rule) => ({ ...rule, when: { item: 'falls', min: 99 } as const }));
    const { notEstablished } = triage({ ...example, rules: silent }, {}, day);
    expect(notEstablished.map(({ rule }) => rule)).toEqual([...order, 'P0-0', 'P0-5']);
  });

  it('puts a fallback before what is less urgent', () => {
    const rules = example.rules.map(({ unless: _, ...rule }) => rule);
    const { findings } = triage({ ...example, rules }, { safe: true, symptoms: ['none'] }, day);
    expect(findings.map(({ rule }) => rule)).toEqual(['P0', 'S1']);
  });

  it('asks for somebody to look when a pathway has no finding at all', () => {
    const bare: TriagePathway = { ...example, rules: [] };
    expect(triage(bare, {}, day)).toMatchObject({ disposition: 'primary-care', flagged: false, findings: [] });
  });
});

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    safe: fc.boolean(),
    symptoms: fc.constantFrom(['weak'], ['numb'], ['weak', 'numb'], ['none']),
    course: fc.constantFrom('worse', 'stable'),
    onset: fc.constantFrom('2026-01', '2025-12'),
    falls: fc.integer({ min: 0, max: 9 }),
  },
  { requiredKeys: [] },
);

const plainRules = example.rules.filter((rule) => !rule.unless && !rule.unanswered && !rule.fallback);
const plain: TriagePathway = { ...example, rules: plainRules };

function truthOf(answers: Answers, rule: string): string {
  const result = triage(plain, answers, day);
  return result.notEstablished.find((one) => one.rule === rule)?.holds ?? 'yes';
}

describe('triage, for any answers', () => {
  it('gives the same bytes for the same answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(JSON.stringify(judge({ ...answers }))).toBe(JSON.stringify(judge({ ...answers })));
      }),
    );
  });

  it('never turns yes or no into unknown when one more question is answered', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('safe', 'symptoms', 'course'), (answers, linkId) => {
        const fewer = { ...answers, [linkId]: undefined };
        for (const { id } of plainRules) {
          const before = truthOf(fewer, id);
          if (before !== 'unknown') expect(truthOf(answers, id)).toBe(before);
        }
      }),
    );
  });

  it('always has a finding, and its disposition is that of the first', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { disposition, findings } = judge(answers);
        expect(findings[0]?.disposition).toBe(disposition);
      }),
    );
  });
});
