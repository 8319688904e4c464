import { evaluate } from './evaluate';
import { allItems, type Answers, type Item, type Questionnaire } from './questionnaire';

/** Questionnaires never change, so each is indexed once: the browser asks at every keystroke, the server at every request. */
const indexes = new WeakMap<Questionnaire, ReadonlyMap<string, Item>>();

/** The items of a questionnaire by link id, in the order asked. */
export function itemsById(questionnaire: Questionnaire): ReadonlyMap<string, Item> {
  const known = indexes.get(questionnaire);
  if (known) return known;
  const index = new Map(allItems(questionnaire).map((item) => [item.linkId, item]));
  indexes.set(questionnaire, index);
  return index;
}

/**
 * The questions to ask, given the answers so far, in the order asked.
 * A question whose condition is unknown stays hidden until an answer settles it; a hidden question's own
 * answer never brings others into view. Which questions are asked does not depend on the day, so a condition on
 * elapsed time is always unknown here.
 */
export function visibleItems(questionnaire: Questionnaire, answers: Answers): readonly Item[] {
  const items = itemsById(questionnaire);
  const facts = { items, answers, authored: '' };
  return [...items.values()].filter(
    (item) => item.shownWhen === undefined || evaluate(item.shownWhen, facts).holds === 'yes',
  );
}

/**
 * The questions of which nobody can say yet whether they will be asked, since an answer that decides it is wanting. They
 * are not among the visible ones.
 */
export function undecidedItems(questionnaire: Questionnaire, answers: Answers): readonly Item[] {
  const items = itemsById(questionnaire);
  const facts = { items, answers, authored: '' };
  return [...items.values()].filter(
    (item) => item.shownWhen !== undefined && evaluate(item.shownWhen, facts).holds === 'unknown',
  );
}

/** The answers that remain once those to hidden questions are dropped. */
export function withoutHidden(questionnaire: Questionnaire, answers: Answers): Answers {
  const visible = new Set(visibleItems(questionnaire, answers).map((item) => item.linkId));
  return Object.fromEntries(Object.entries(answers).filter(([linkId]) => visible.has(linkId)));
}
