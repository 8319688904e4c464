import type { Answers, Questionnaire } from '@myotome/questionnaire';
import * as fc from 'fast-check';
import { readQuestionnaireResponse } from './read-questionnaire-response';
import { writeQuestionnaireResponse } from './write-questionnaire-response';

const questionnaire = {
  id: 'example',
  version: '2.0.0',
  topics: [
    {
      id: 'first',
      items: [
        { linkId: 'safe', type: 'boolean' },
        { linkId: 'course', type: 'choice', options: ['worse', 'stable'] },
        { linkId: 'regions', type: 'multi', options: ['neck', 'trunk'] },
      ],
    },
    {
      id: 'second',
      items: [
        { linkId: 'born', type: 'date' },
        { linkId: 'onset', type: 'month' },
        { linkId: 'falls', type: 'integer' },
        { linkId: 'weight', type: 'decimal' },
        { linkId: 'words', type: 'text' },
      ],
    },
  ],
} as const satisfies Questionnaire;

const read = (resource: unknown) => readQuestionnaireResponse(resource, questionnaire);
const withItems = (...item: readonly unknown[]) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item,
});

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    safe: fc.boolean(),
    course: fc.constantFrom('worse', 'stable'),
    regions: fc.constantFrom(['neck'], ['neck', 'trunk']),
    born: fc.constantFrom('1968-03-04', '2000-02-29'),
    onset: fc.constantFrom('2026-02', '2025-11'),
    falls: fc.integer({ min: 0, max: 99 }),
    weight: fc.constantFrom(61.5, 70),
    words: fc.string({ minLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('a FHIR QuestionnaireResponse', () => {
  it('brings back every answer that was written, of any type', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const written = writeQuestionnaireResponse({ questionnaire, answers, authored: '2026-10-05', id: 'r1' });
        const roundTrip: unknown = JSON.parse(JSON.stringify(written));
        expect(read(roundTrip)).toEqual({
          id: 'r1',
          authored: '2026-10-05',
          status: 'completed',
          answers,
          problems: [],
        });
      }),
    );
  });

  it('is written with canonical address, groups by topic, and a value of the right kind', () => {
    const answers = { safe: true, regions: ['neck'], onset: '2026-02' };
    expect(
      writeQuestionnaireResponse({ questionnaire, answers, authored: '2026-10-05', subject: 'Patient/7' }),
    ).toEqual({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'urn:myotome:questionnaire:example|2.0.0',
      status: 'completed',
      subject: { reference: 'Patient/7' },
      authored: '2026-10-05',
      item: [
        {
          linkId: 'first',
          item: [
            { linkId: 'safe', answer: [{ valueBoolean: true }] },
            { linkId: 'regions', answer: [{ valueCoding: { system: 'urn:myotome:codes:example', code: 'neck' } }] },
          ],
        },
        { linkId: 'second', item: [{ linkId: 'onset', answer: [{ valueDate: '2026-02' }] }] },
      ],
    });
  });

  it('is read however items are nested, and repeated items are read together', () => {
    const resource = withItems(
      {
        linkId: 'group',
        item: [
          {
            linkId: 'safe',
            answer: [{ valueBoolean: true, item: [{ linkId: 'falls', answer: [{ valueInteger: 2 }] }] }],
          },
        ],
      },
      { linkId: 'regions', answer: [{ valueCoding: { code: 'neck' } }] },
      { linkId: 'regions', answer: [{ valueCoding: { code: 'trunk' } }] },
    );
    expect(read(resource)?.answers).toEqual({ safe: true, falls: 2, regions: ['neck', 'trunk'] });
  });

  it('survives a nesting deeper than any stack', () => {
    let item: unknown = { linkId: 'safe', answer: [{ valueBoolean: false }] };
    for (let depth = 0; depth < 200_000; depth += 1) item = { linkId: 'group', item: [item] };
    expect(read(withItems(item))?.answers).toEqual({ safe: false });
  });

  it('takes a data-absent-reason for no answer and names what it cannot read', () => {
    const resource = withItems(
      {
        linkId: 'safe',
        answer: [{ extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason' }] }],
      },
      { linkId: 'course', answer: [{ valueAttachment: {} }] },
      { answer: [{ valueBoolean: true }] },
    );
    expect(read(resource)).toMatchObject({
      answers: {},
      problems: [
        'course: an answer has no value of a kind that can be read; it is ignored.',
        'An item has an answer but no linkId; it is ignored.',
      ],
    });
  });

  it('is not found in anything else', () => {
    for (const other of [null, 3, 'text', [], {}, { resourceType: 'Patient' }]) expect(read(other)).toBeUndefined();
    expect(read({ resourceType: 'QuestionnaireResponse', item: 'nothing' })?.answers).toEqual({});
  });
});
