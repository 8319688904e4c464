import { checkLetter } from './check';
import { compose } from './compose';
import { input } from './compose.fixture';
import type { LetterDocument } from './document';
import type { LetterInput } from './input';
import { toPlainText } from './text';

const words = (document: LetterDocument, id: string): string =>
  (document.sections.find((section) => section.id === id)?.paragraphs ?? [])
    .flat()
    .map(({ text }) => text)
    .join(' ');
const wordsOf = (id: string, parts: Partial<LetterInput> = {}): string => words(compose({ ...input, ...parts }), id);

describe('composing a letter', () => {
  it('names the suspected disease in the subject and in the first line', () => {
    const document = compose(input);
    expect(document.subject).toBe('Suspected motor neurone disease (ALS): please assess');
    expect(document.priority).toBe('URGENT: within two weeks. CLINICAL SUSPICION FOR ALS/MND');
  });

  it('names it too when only the clinician suspects it, and the weightiest disease first', () => {
    const [finding] = input.triage.findings;
    const myasthenia = finding ? [{ ...finding, suspects: ['mg'] }] : [];
    const document = compose({ ...input, triage: { ...input.triage, findings: myasthenia } });
    expect(document.subject).toBe('Suspected motor neurone disease (ALS): please assess');
    expect(compose({ ...input, triage: { ...input.triage, findings: myasthenia }, checklist: [] }).subject).toBe(
      'Suspected myasthenia: please assess',
    );
  });

  it('asks by the leading finding when no disease is suspected', () => {
    const findings = input.triage.findings.map(({ suspects: _, ...finding }) => finding);
    const document = compose({ ...input, triage: { ...input.triage, findings }, checklist: [] });
    expect(document.subject).toBe('Please assess: progressive weakness');
    expect(document.priority).toBe('URGENT: within two weeks');
  });

  it('takes the urgency from the clinician, not from the rules', () => {
    expect(compose({ ...input, decision: { ...input.decision, urgency: 'emergency' } }).priority).toMatch(
      /^EMERGENCY: same day/,
    );
  });

  it('tells the history from answers, with own words quoted on one line', () => {
    expect(wordsOf('history')).toBe(
      'The symptoms are weakness, first noticed in June 2026. Not reported: pain. It began five months ago. ' +
        'The weakness is worsening. In their own words: “I drop "keys". Every day”.',
    );
  });

  it('leaves out the part in brackets whose answer is wanting, and names what was not answered', () => {
    const { onset: _, ...rest } = input.answers;
    expect(wordsOf('history', { answers: rest })).toMatch(
      /^The symptoms are weakness\. Not reported: pain\. The weakness/,
    );
    expect(wordsOf('history', { answers: rest })).toMatch(/Not answered: onset\.$/);
  });

  it('tells an answer that no sentence takes up by its label, and an unanswered one never as no', () => {
    expect(wordsOf('background')).toBe('Smoking: never smoked.');
    expect(wordsOf('background', { answers: {} })).toBe('Not answered: smoking.');
  });

  it('drops answers to questions that were not shown', () => {
    expect(wordsOf('history', { answers: { symptoms: ['pain'], course: 'worse' } })).not.toContain('worsening');
  });

  it('gives a score only when all its items were answered', () => {
    expect(wordsOf('wellbeing', { answers: { worry: '1', dread: '1' } })).toBe('Worry score 2 of 2 (high).');
    expect(wordsOf('wellbeing', { answers: { worry: '1' } })).toBe('Worry: yes. Not answered: dread.');
  });

  it('says whose words the history is', () => {
    expect(compose(input).sections.find(({ id }) => id === 'history')).toMatchObject({
      title: 'History (reported by the patient)',
      voice: 'patient-reported',
    });
    expect(compose({ ...input, respondent: 'carer' }).sections.find(({ id }) => id === 'history')?.title).toBe(
      'History (reported by a carer)',
    );
  });

  it('puts abnormal findings first, names the side not examined and the groups nobody examined', () => {
    expect(wordsOf('examination')).toBe(
      'Power Grip: right 3/5 (painless), left not examined. 5/5: knee extension. Not examined Gait.',
    );
    expect(wordsOf('examination', { examination: [] })).toBe('Not examined Power, gait.');
  });

  it('shows rule, reason, answers and source of every finding', () => {
    expect(wordsOf('findings')).toBe(
      'U3 Progressive weakness (urgent referral). The weakness is getting worse. Answers: course. Sources: NICE NG42.',
    );
    expect(wordsOf('findings', { triage: { ...input.triage, findings: [] } })).toBe('No rule fired on these answers.');
  });

  it('gives the clinician’s stand on a condition with what speaks for and against', () => {
    expect(wordsOf('differential')).toBe(
      'Motor neurone disease (ALS): suspected (Dr Demo). No other explanation. For: getting worse. Against: pain.',
    );
  });

  it('says that the referral does not wait for a pending test', () => {
    expect(wordsOf('tests')).toBe(
      'Creatine kinase requested on 21 November 2026, result awaited Please note This referral does not wait for test results.',
    );
  });

  it('claims nothing about what the patient was told unless it was recorded', () => {
    expect(wordsOf('follow-up')).toMatch(/^The patient has been told: that a specialist/);
    expect(wordsOf('follow-up', { decision: { ...input.decision, patientTold: '' } })).toMatch(/is not recorded/);
  });

  it('gives every sentence an origin', () => {
    const sentences = compose(input).sections.flatMap(({ paragraphs }) => paragraphs.flat());
    expect(sentences.filter(({ from, text }) => from.length === 0 || text === '')).toEqual([]);
  });

  it('speaks of function only where the questionnaire asks for it, and then also of silence', () => {
    const { pathway } = input;
    const handwriting = { linkId: 'function.handwriting', type: 'choice', options: ['0', '4'] } as const;
    const topics = [...pathway.questionnaire.topics, { id: 'function', items: [handwriting] }];
    const asking = { ...input, pathway: { ...pathway, questionnaire: { ...pathway.questionnaire, topics } } };
    expect(compose(input).sections.map(({ id }) => id)).not.toContain('function');
    expect(compose(asking).sections.find(({ id }) => id === 'function')?.paragraphs).toEqual([
      [{ text: 'Function was not answered.', from: [{ kind: 'template' }] }],
    ]);
  });

  it('keeps what was reported and what was examined in sections of their own', () => {
    for (const section of compose(input).sections) {
      const kinds = section.paragraphs.flat().flatMap(({ from }) => from.map(({ kind }) => kind));
      if (section.voice === 'patient-reported') expect(kinds).not.toContain('examination');
      if (section.id === 'examination') expect(kinds).not.toContain('answer');
    }
  });

  it('writes itself as plain text', () => {
    const text = toPlainText(compose(input));
    expect(text).toMatch(/^URGENT: within two weeks\. CLINICAL SUSPICION FOR ALS\/MND\n\nSuspected motor neurone/);
    expect(text).toContain('Patient\nName: Marta Demo\nDate of birth: 4 March 1968 (58 years)');
    expect(text).toContain('- U3 Progressive weakness');
  });
});

describe('checking what a letter lacks', () => {
  it('is content with a whole letter', () => {
    expect(checkLetter(compose(input))).toEqual([]);
  });

  it('names the sections that hold nothing but fixed words', () => {
    const bare = compose({ ...input, examination: [], tests: [], answers: { symptoms: ['weakness'] } });
    expect(checkLetter(bare).map(({ section }) => section)).toEqual([
      'examination',
      'background',
      'medicines',
      'tests',
    ]);
  });

  it('names a section that is gone', () => {
    const document = compose(input);
    const without = { ...document, sections: document.sections.filter(({ id }) => id !== 'referrer') };
    expect(checkLetter(without)).toEqual([{ section: 'referrer', title: 'Referrer' }]);
  });
});
