import { computed, inject, type Signal } from '@angular/core';
import { type Answers, type Item } from '@myotome/questionnaire';
import { IntakeStore } from '../session/intake-store';
import type { Fault } from '../shell/error-summary';
import { HelperDraft } from './helper-draft';
import { formWords } from './words/words';

/** The question whose answer says that somebody else fills in the form. */
export const respondentItem = 'about.respondent';

/** Whether the answers say that somebody fills in the form for the patient. */
export function isHelped(answers: Answers): boolean {
  const respondent = answers[respondentItem];
  return respondent !== undefined && respondent !== 'self';
}

/** What a page of the form has to do with a helper: asks who they are, and reminds them whom to answer for. */
export function helperOnPage(items: Signal<readonly Item[]>, beginsTopic: Signal<boolean>) {
  const store = inject(IntakeStore);
  const draft = inject(HelperDraft);
  const form = inject(formWords);
  const helped = computed(() => isHelped(store.answers()));
  const asksWho = computed(() => helped() && items().some(({ linkId }) => linkId === respondentItem));
  return {
    words: form,
    forThem: computed(() => helped() && beginsTopic() && !asksWho()),
    askedAfter: ({ linkId }: Item): boolean => linkId === respondentItem && helped(),
    /** What is to be mended before the page is left. */
    faults: (): readonly Fault[] =>
      asksWho() && !draft.dialable() ? [{ field: 'q-helper-phone', message: form.helper.wrongPhone }] : [],
  };
}
