import { caseFixture } from '../case/case.fixture';
import { originLines } from './origin-lines';
import { sectionText } from './section-text';

const view = {
  ...caseFixture,
  answers: [
    {
      linkId: 'weakness.course',
      topic: 'Weakness',
      question: 'How has it changed?',
      label: 'Course',
      value: 'steadily-worse',
      words: 'steadily worse',
      state: 'answered' as const,
    },
  ],
};

describe('where a sentence comes from', () => {
  it('is told in the words of the answer', () => {
    expect(originLines([{ kind: 'answer', linkId: 'weakness.course' }], view)).toEqual([
      { label: 'Course', words: 'steadily worse' },
    ]);
  });

  it('is still told while the case is on its way', () => {
    expect(originLines([{ kind: 'answer', linkId: 'weakness.course' }], undefined)).toEqual([
      { label: 'Answer', words: 'weakness.course' },
    ]);
  });

  it('names the hand that wrote it, and an examination that was not made', () => {
    expect(
      originLines(
        [
          { kind: 'person', name: 'Dr Demo' },
          { kind: 'examination', item: 'tongue' },
        ],
        view,
      ),
    ).toEqual([
      { label: 'Written by', words: 'Dr Demo' },
      { label: 'Examination, tongue', words: 'not examined' },
    ]);
  });
});

describe('a section as text to edit', () => {
  const sentence = (text: string) => ({ text, from: [] });

  it('parts paragraphs by a blank line', () => {
    const paragraphs = [[sentence('One.'), sentence('Two.')], [sentence('Three.')]];
    expect(sectionText({ layout: 'prose', paragraphs })).toBe('One. Two.\n\nThree.');
  });

  it('parts a label from its values by a colon', () => {
    expect(sectionText({ layout: 'fields', paragraphs: [[sentence('Name'), sentence('Marta Demo')]] })).toBe(
      'Name: Marta Demo',
    );
  });
});
