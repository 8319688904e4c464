import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** US school grade that nothing may exceed: a reading age of 11 to 12. */
const hardestGrade = 6;

/** From so many words on, a text is long enough for a grade to mean something; a shorter one is judged word by word. */
const shortestGraded = 8;

/** Words of a sentence; more are too many to keep in mind. */
const longestSentence = 22;

/** Syllables of a word in a short text. */
const longestWord = 3;

/** Longer words for which there is no shorter one that everybody knows; they count as words of two syllables. */
const wellKnown = new Set([
  // What is printed on the box or was said by a doctor; a simpler name would be another thing.
  ...['apixaban', 'clopidogrel', 'chemotherapy', 'ibuprofen', 'immunotherapy', 'metformin', 'nitrous', 'omeprazole'],
  ...['paracetamol', 'parkinson’s', 'prednisolone', 'myasthenia', 'multiple'],
  // What everybody calls it.
  ...['animals', 'anxiety', 'cholesterol', 'emergency', 'emergencies', 'everyday', 'everything', 'operation'],
  ...['vegetarian'],
]);

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!:…])\s+/).filter((sentence) => wordsOf(sentence).length > 0);

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}][\p{L}’'-]*/gu) ?? [];

function syllablesOf(word: string): number {
  if (wellKnown.has(word.toLowerCase())) return 2;
  return Math.max(1, syllable(word.replaceAll('’', "'")));
}

/** US school grade of some texts taken together, by Flesch and Kincaid. */
export function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  return fleschKincaid({
    sentence: texts.flatMap(sentencesOf).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  });
}

/** A text as it is read: places that are filled in, addresses and numbers stand for short words. */
function asRead(text: string): string {
  return text
    .replaceAll('{by}', 'by Friday')
    .replace(/\{[^{}]*\}/g, 'nine')
    .replace(/https?:\S+/g, '')
    .replace(/[+\d][\d\s.,:]*/g, ' one ');
}

/** Why a text is too hard for somebody with six years of school; empty when it is not. */
export function tooHard(text: string): readonly string[] {
  const read = asRead(text);
  const words = wordsOf(read);
  const long = sentencesOf(read).filter((sentence) => wordsOf(sentence).length > longestSentence);
  const faults = long.map((sentence) => `a sentence of ${wordsOf(sentence).length} words`);
  if (words.length >= shortestGraded) {
    const grade = gradeOf([read]);
    return grade > hardestGrade ? [...faults, `reads at grade ${grade.toFixed(1)}`] : faults;
  }
  const hard = words.filter((word) => syllablesOf(word) > longestWord);
  return [...faults, ...hard.map((word) => `the long word "${word}"`)];
}
