import { computed, inject, type Signal } from '@angular/core';
import { allItems, pressesLeft, undecidedItems } from '@myotome/questionnaire';
import { Effort } from '../effort/effort';
import { IntakeStore } from '../session/intake-store';
import { minutesLeft } from './walk';

/** What is left from the page with this index on: minutes always, presses where those are what counts. */
export function estimateFrom(index: Signal<number>) {
  const store = inject(IntakeStore);
  const effort = inject(Effort);
  const left = computed(() => store.pages().slice(index()));
  const dealtWith = (linkId: string): boolean => linkId in store.answers() || linkId in store.absent();
  /** What hangs on a question that lies behind, and was left out there, will not be asked any more. */
  const perhaps = computed(() => {
    const view = store.view();
    if (!view) return [];
    const order = allItems(view.questionnaire);
    const reached = order.findIndex((item) => item === left()[0]?.items[0]);
    return undecidedItems(view.questionnaire, store.answers()).filter((item) => order.indexOf(item) > reached);
  });
  return {
    minutes: computed(() => minutesLeft({ left: left(), dealtWith, perhaps: perhaps() })),
    presses: computed(() => (effort.low() ? pressesLeft(left(), { layout: effort.layout(), dealtWith }) : undefined)),
  };
}
