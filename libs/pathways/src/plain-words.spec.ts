import type { Pathway } from '@myotome/pathway';
import { dispositions } from '@myotome/triage';
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

describe.each(pathways.map((pathway) => [pathway.id, pathway] as const))(
  'the words of the %s pathway',
  (_, pathway) => {
    const runningText = runningTextOf(pathway);

    it('come in sentences of at most 22 words and answers that fit on a phone', () => {
      const long = runningText.flatMap(({ text }) => sentencesOf(text)).filter((text) => wordsOf(text).length > 22);
      expect(long).toEqual([]);
      expect(answersOf(pathway).filter(({ text }) => text.length > 60)).toEqual([]);
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
