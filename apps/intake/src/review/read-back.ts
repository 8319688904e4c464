import type { Helper, IntakeView } from '@myotome/contract';
import type { Absences, Answers, Item, Page } from '@myotome/questionnaire';
import { isHelped, respondentItem } from '../question/helper-on-page';
import { helperLines } from '../question/helper-words';
import type { FormWords } from '../question/words/en';
import type { Words } from '../words/en';
import { answerWords } from './answer-words';
import type { ReviewRow } from './review-topic';

/** Everything that was said so far, with the form it was said to. */
export interface Draft {
  readonly view: IntakeView;
  readonly pages: readonly Page[];
  readonly answers: Answers;
  readonly absent: Absences;
  readonly helper: Helper | null;
}

/** The words in which it is read back. */
export interface ReadingWords {
  readonly app: Words;
  readonly form: FormWords;
}

/** The questions of one topic, as they are read back. */
export interface ReadTopic {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ReviewRow[];
}

interface Reader {
  readonly draft: Draft;
  readonly words: ReadingWords;
}

function row(item: Item, page: Page, { draft, words: { app } }: Reader): ReviewRow {
  const { wording } = draft.view;
  const ofItem = wording.items[item.linkId] ?? { text: item.linkId };
  const value = draft.answers[item.linkId];
  const reason = draft.absent[item.linkId];
  const reasons = { 'asked-unknown': app.review.unsure, 'asked-declined': app.review.skipped };
  const reading = { wording: ofItem, language: wording.language, words: app };
  return {
    linkId: item.linkId,
    page: page.id,
    question: ofItem.text,
    answer: value === undefined ? [] : answerWords(item, value, reading),
    without: reason ? reasons[reason] : app.review.notAnswered,
  };
}

/** Who helps stands after the answer that somebody does. */
function helperRow(item: Item, page: Page, { draft, words }: Reader): readonly ReviewRow[] {
  if (item.linkId !== respondentItem || !isHelped(draft.answers)) return [];
  const { app, form } = words;
  const answer = helperLines(draft.helper, form, app);
  return [{ linkId: 'helper', page: page.id, question: form.helper.review, answer, without: app.review.notAnswered }];
}

/** All questions that are asked, with what was said to them, topic by topic. */
export function readBack(draft: Draft, words: ReadingWords): readonly ReadTopic[] {
  const { questionnaire, wording } = draft.view;
  const reader = { draft, words };
  return questionnaire.topics
    .map(({ id }) => ({
      id,
      title: wording.topics[id]?.title ?? id,
      rows: draft.pages
        .filter((page) => page.topic === id)
        .flatMap((page) => page.items.flatMap((item) => [row(item, page, reader), ...helperRow(item, page, reader)])),
    }))
    .filter((topic) => topic.rows.length > 0);
}
