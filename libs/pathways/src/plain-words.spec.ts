import type { Pathway } from '@myotome/pathway';
import { dispositions } from '@myotome/triage';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { pathways } from './index';

interface Passage {
  readonly where: string;
  readonly text: string;
}

/** Running text that a patient reads: questions with their help, introductions, advice and stop pages. */
function runningTextOf({ words: { en } }: Pathway): readonly Passage[] {
  const { advice, stops } = en;
  const words = [en.wording];
  const questions = words.flatMap(({ items }) =>
    Object.entries(items).map(([where, { text, hint = '' }]) => ({ where, text: `${text} ${hint}`.trim() })),
  );
  const intros = words.flatMap(({ topics }) =>
    Object.entries(topics).map(([where, { intro = '' }]) => ({ where, text: intro })),
  );
  const sentences = [
    ...Object.values(advice.next).flat(),
    ...advice.whileYouWait,
    ...advice.comeBackIf,
    ...Object.values(stops).flatMap((stop) => [stop.heading, ...stop.whileYouWait]),
  ].map((text) => ({ where: 'advice', text: text.replace('{by}', 'by Friday').replaceAll('{emergency}', '999') }));
  return [...questions, ...intros, ...sentences].filter(({ text }) => text !== '');
}

const answersOf = ({ words }: Pathway): readonly Passage[] =>
  [words.en.wording].flatMap(({ items }) =>
    Object.entries(items).flatMap(([linkId, { options = {} }]) =>
      Object.entries(options).flatMap(([code, { text, hint = '' }]) =>
        [text, hint].map((words) => ({ where: `${linkId} ${code}`, text: words })),
      ),
    ),
  );

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== '');
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** US school grade by Flesch and Kincaid; grade 6 is a reading age of 11 to 12. */
function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf);
  return fleschKincaid({
    sentence: texts.flatMap(sentencesOf).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

describe.each(pathways.map((pathway) => [pathway.id, pathway] as const))(
  'the words of the %s pathway',
  (_, pathway) => {
    const runningText = runningTextOf(pathway);
    const everything = [...runningText, ...answersOf(pathway)];
    const placesWith = (pattern: RegExp): readonly string[] =>
      everything.filter(({ text }) => pattern.test(text)).map(({ where, text }) => `${where}: ${text}`);

    it('need no more than six years of school', () => {
      expect(runningText.filter(({ text }) => gradeOf([text]) > 6).map(({ text }) => text)).toEqual([]);
      expect(gradeOf(runningText.map(({ text }) => text))).toBeLessThan(4);
    });

    it('come in sentences of at most 22 words and answers that fit on a phone', () => {
      const long = runningText.flatMap(({ text }) => sentencesOf(text)).filter((text) => wordsOf(text).length > 22);
      expect(long).toEqual([]);
      expect(answersOf(pathway).filter(({ text }) => text.length > 60)).toEqual([]);
    });

    it('alarm nobody and claim no more than anyone knows before an examination', () => {
      expect(
        placesWith(
          /\b(terminal|fatal|incurable|untreatable|death|die[sd]?|dying|malignan\w*|tumou?rs?|aggressive|danger\w*|suicid\w*|deadly|prognosis|abnormal|suffer\w*|horribl\w*|hopeless)\b/i,
        ),
      ).toEqual([]);
      expect(
        placesWith(
          /\b(nothing serious|harmless|benign|do not worry|no need to worry|all clear|unlikely|likely|reassur\w*)\b/i,
        ),
      ).toEqual([]);
    });

    it('tell after sending who acts by when, and show no urgency', () => {
      for (const disposition of dispositions) {
        const text = pathway.words.en.advice.next[disposition].join(' ');
        expect(text).toContain('{by}');
        expect(text.replaceAll('{emergency}', '')).not.toMatch(
          /\b(urgent|routine|emergency|self-care|priority|flagged|triage|score|risk)\b/i,
        );
      }
      const unsaid = pathway.words.en.advice.comeBackIf.filter(
        (text) => !/[Cc]all (\{emergency\}|a crisis line|the practice) (now|today|this week)/.test(text),
      );
      expect(unsaid).toEqual([]);
    });
  },
);
