import { inject } from '@angular/core';
import type { OwnAnswer, OwnData, Receipt } from '@myotome/contract';
import { respondentItem } from '../question/helper-on-page';
import { helperLines } from '../question/helper-words';
import { formWords } from '../question/words/words';
import { copyFrame } from '../review/copy-frame';
import type { CopiedAnswer, CopySection, OwnCopy } from '../review/own-copy';
import { dayAndTime } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import { AfterApi } from '../status/after-api';
import { ownAnswerWords } from '../status/own-words';
import { afterWords } from '../status/words/words';
import { Language } from '../words/language';
import { appWords } from '../words/words';

const isSaid = ({ lines = [], answers = [] }: CopySection): boolean => lines.length + answers.length > 0;

/**
 * Copies of what was sent and told. The answers are not on the device any more by then, so that they are fetched when a
 * copy is asked for. Made where injecting is possible.
 */
export function receiptCopies() {
  const [api, store, language, frame] = [inject(AfterApi), inject(IntakeStore), inject(Language), copyFrame()];
  const [words, after, form] = [inject(appWords), inject(afterWords), inject(formWords)];
  const when = (instant: string): string => dayAndTime(instant, language.tag());

  const told = ({ next, comeBackIf, whileYouWait }: Receipt): readonly CopySection[] => [
    { title: words.receipt.next, lines: next },
    { title: words.receipt.comeBackIf, lines: comeBackIf },
    { title: words.receipt.whileYouWait, lines: whileYouWait },
  ];
  const read = (answer: OwnAnswer): CopiedAnswer => ({
    question: answer.question,
    answer: ownAnswerWords(answer, { view: store.view(), language: language.tag(), words }),
  });
  /** Who helped stands after the answer that somebody did. */
  const withHelper = (answer: OwnAnswer, { helper }: OwnData['intake']): readonly CopiedAnswer[] => {
    const lines = answer.linkId === respondentItem ? helperLines(helper, form, words) : [];
    return [read(answer), ...(lines.length > 0 ? [{ question: form.helper.review, answer: lines }] : [])];
  };
  const said = ({ intake, changes }: OwnData): readonly CopySection[] => [
    { title: after.data.answers, answers: intake.answers.flatMap((answer) => withHelper(answer, intake)) },
    ...changes.map((change) => ({
      title: after.data.change(when(change.sentAt)),
      lines: change.words === '' ? [] : [change.words],
      answers: change.answers.map(read),
    })),
  ];

  return {
    /** The parts that the receipt itself does not show. */
    beneath: ({ sections }: OwnCopy): readonly CopySection[] => sections.filter(({ answers }) => answers !== undefined),
    make: async (receipt: Receipt): Promise<OwnCopy | undefined> => {
      const outcome = await api.ownData();
      if (!outcome.ok) return undefined;
      const sections = [...told(receipt), ...said(outcome.value)].filter(isSaid);
      return frame.of(after.data.sentOn(when(outcome.value.intake.sentAt ?? receipt.submittedAt)), sections);
    },
  };
}
