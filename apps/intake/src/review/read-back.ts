import type { IntakeView } from '@myotome/contract';
import type { Absences, Answers, Item, Page } from '@myotome/questionnaire';
import type { Words } from '../words/en';
import { answerWords } from './answer-words';
import type { ReviewRow } from './review-topic';

/** Everything that was said so far, with the form it was said to. */
export interface Draft {
  readonly view: IntakeView;
  readonly pages: readonly Page[];
  readonly answers: Answers;
  readonly absent: Absences;
}

/** The questions of one topic, as they are read back. */
export interface ReadTopic {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ReviewRow[];
}

function row(item: Item, page: Page, { draft, words }: { draft: Draft; words: Words }): ReviewRow {
  const { wording } = draft.view;
  const ofItem = wording.items[item.linkId] ?? { text: item.linkId };
  const value = draft.answers[item.linkId];
  const reason = draft.absent[item.linkId];
  const reasons = { 'asked-unknown': words.review.unsure, 'asked-declined': words.review.skipped };
  const reading = { wording: ofItem, language: wording.language, words };
  return {
    linkId: item.linkId,
    page: page.id,
    question: ofItem.text,
    answer: value === undefined ? [] : answerWords(item, value, reading),
    without: reason ? reasons[reason] : words.review.notAnswered,
  };
}

/** All questions that are asked, with what was said to them, topic by topic. */
export function readBack(draft: Draft, words: Words): readonly ReadTopic[] {
  const { questionnaire, wording } = draft.view;
  return questionnaire.topics
    .map(({ id }) => ({
      id,
      title: wording.topics[id]?.title ?? id,
      rows: draft.pages
        .filter((page) => page.topic === id)
        .flatMap((page) => page.items.map((item) => row(item, page, { draft, words }))),
    }))
    .filter((topic) => topic.rows.length > 0);
}
