import { allItems, type Answers, type Condition, type Questionnaire } from '@myotome/questionnaire';
import { truthsOf } from '@myotome/triage';

/** Whether a question is asked; a link id that does not exist is not. */
type IsAsked = (linkId: string) => boolean;

/** Which questions are asked does not depend on the day. */
const anyDay = '';

function judgeAsked(questionnaire: Questionnaire): (answers: Answers) => IsAsked {
  const items = allItems(questionnaire);
  const places = new Map(items.map(({ linkId }, place) => [linkId, place]));
  const conditions = items.map(({ shownWhen }): Condition => shownWhen ?? { all: [] });
  const judge = truthsOf(questionnaire, conditions);
  return (answers) => {
    const truthAt = judge([answers], anyDay);
    return (linkId) => truthAt(places.get(linkId) ?? -1) === 'yes';
  };
}

const judges = new WeakMap<Questionnaire, (answers: Answers) => IsAsked>();

/**
 * The questions that `visibleItems` shows, found as triage finds them, since a command reads many thousand lines.
 * @returns valid until the next answers to the same questionnaire
 */
export function askedBy(questionnaire: Questionnaire, answers: Answers): IsAsked {
  const judge = judges.get(questionnaire) ?? judgeAsked(questionnaire);
  judges.set(questionnaire, judge);
  return judge(answers);
}
