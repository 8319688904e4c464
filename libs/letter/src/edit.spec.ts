import fc from 'fast-check';
import { compose } from './compose';
import { input } from './compose.fixture';
import type { LetterDocument, LetterSection } from './document';
import { applyEdit } from './edit';
import { sectionText } from './text';

const letter = compose(input);
const person = 'Dr Demo';

function section(document: LetterDocument, id: string): LetterSection {
  const found = document.sections.find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

const edited = (id: string, text: string): LetterSection =>
  section(applyEdit(letter, { section: id, text, person }), id);

describe('editing a letter', () => {
  it('changes nothing when the words come back as they were', () => {
    for (const each of letter.sections) {
      expect(edited(each.id, sectionText(each))).toEqual(each);
    }
  });

  it('keeps the origins of sentences left alone and makes changed ones the person’s', () => {
    const text = sectionText(section(letter, 'history')).replace('It began five months ago.', 'It began in spring.');
    const sentences = edited('history', text).paragraphs.flat();
    expect(sentences.find((each) => each.text === 'It began in spring.')?.from).toEqual([
      { kind: 'person', name: person },
    ]);
    expect(sentences.find((each) => each.text === 'Not reported: pain.')?.from).toEqual([
      { kind: 'answer', linkId: 'symptoms' },
    ]);
  });

  it('makes a sentence the person’s when a word is added to its end or beginning', () => {
    const text = sectionText(section(letter, 'history')).replace(
      'The weakness is worsening.',
      'I think the weakness is worsening.',
    );
    const changed = edited('history', text)
      .paragraphs.flat()
      .find((each) => each.text.startsWith('I think'));
    expect(changed).toEqual({ text: 'I think the weakness is worsening.', from: [{ kind: 'person', name: person }] });
  });

  it('keeps paragraphs that a blank line parts', () => {
    expect(edited('history', 'One.\n\nTwo.\nStill two.').paragraphs.map((row) => row.map(({ text }) => text))).toEqual([
      ['One.'],
      ['Two. Still two.'],
    ]);
  });

  it('reads rows of a table with or without the colon after the label', () => {
    expect(
      edited('patient', 'Name: Marta Demo\nDate of birth 4 March 1968 (58 years)\n\nNext of kin: her son'),
    ).toMatchObject({
      paragraphs: [
        [{ text: 'Name' }, { text: 'Marta Demo', from: [{ kind: 'record', field: 'patient.name' }] }],
        [{ text: 'Date of birth' }, { from: [{ kind: 'record', field: 'patient.birthDate' }] }],
        [
          { text: 'Next of kin', from: [{ kind: 'person' }] },
          { text: 'her son', from: [{ kind: 'person' }] },
        ],
      ],
    });
  });

  it('empties a section, and leaves the letter alone when the section is unknown', () => {
    expect(edited('history', '  \n ').paragraphs).toEqual([]);
    expect(applyEdit(letter, { section: 'nowhere', text: 'x', person })).toEqual(letter);
  });

  it('changes subject and priority, but never to nothing', () => {
    expect(applyEdit(letter, { section: 'subject', text: ' Please\nhelp ', person }).subject).toBe('Please help');
    expect(applyEdit(letter, { section: 'priority', text: ' ', person })).toEqual(letter);
  });

  it('loses no word of whatever is written, and gives each sentence an origin', () => {
    const letters = (text: string): string => text.replace(/[\s:;,]/g, '');
    fc.assert(
      fc.property(fc.lorem({ maxCount: 4, mode: 'sentences' }), fc.nat(400), (text, at) => {
        const before = sectionText(section(letter, 'history'));
        const after = before.slice(0, at) + text + before.slice(at);
        const result = edited('history', after);
        expect(letters(sectionText(result))).toBe(letters(after));
        expect(result.paragraphs.flat().every(({ from }) => from.length > 0)).toBe(true);
      }),
    );
  });
});
