import { evaluate } from './evaluate';
import { allItems, type Answers, type Item, type Questionnaire } from './questionnaire';

/** The items of a questionnaire by link id, for the evaluator. */
export function itemsById(questionnaire: Questionnaire): ReadonlyMap<string, Item> {
  return new Map(allItems(questionnaire).map((item) => [item.linkId, item]));
}

/**
 * The questions to ask, given the answers so far, in the order asked.
 * A question whose condition is unknown stays hidden until an answer settles it; a hidden question's own
 * answer never brings others into view.
 */
export function visibleItems(questionnaire: Questionnaire, answers: Answers): readonly Item[] {
  const facts = { items: itemsById(questionnaire), answers, authored: '' };
  return allItems(questionnaire).filter(
    (item) => item.shownWhen === undefined || evaluate(item.shownWhen, facts).holds === 'yes',
  );
}

/** The answers that remain once those to hidden questions are dropped. */
export function withoutHidden(questionnaire: Questionnaire, answers: Answers): Answers {
  const visible = new Set(visibleItems(questionnaire, answers).map((item) => item.linkId));
  return Object.fromEntries(Object.entries(answers).filter(([linkId]) => visible.has(linkId)));
}
