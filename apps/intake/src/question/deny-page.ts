import { computed, inject, linkedSignal, type Signal } from '@angular/core';
import { type Answers, denialsOf, type Item, worthDenying } from '@myotome/questionnaire';
import { IntakeStore } from '../session/intake-store';

/** What a page that can be denied as a whole is told. */
interface Page {
  readonly id: Signal<string>;
  readonly items: Signal<readonly Item[]>;
}

/** "None of these" for a page: what it would answer, what it has answered, and the way back. */
export function denyPage(page: Page) {
  const store = inject(IntakeStore);
  const given = linkedSignal<string, Answers>({ source: page.id, computation: () => ({}) });
  const isOpen = ({ linkId }: Item): boolean =>
    !(linkId in store.answers() || linkId in store.absent() || linkId in store.unreadable());
  const wouldSay = computed(() => denialsOf(page.items().filter(isOpen)));
  /** An answer that was changed by hand since then is the person's own, and stays. */
  const standing = computed(() =>
    Object.entries(given()).flatMap(([linkId, said]) =>
      JSON.stringify(store.answers()[linkId]) === JSON.stringify(said) ? [linkId] : [],
    ),
  );
  const say = (answers: Answers): void =>
    Object.entries(answers).forEach(([linkId, value = null]) => store.answer(linkId, { kind: 'answer', value }));
  return {
    open: computed(() => Object.keys(wouldSay()).length),
    answered: computed(() => standing().length),
    offered: computed(() => standing().length > 0 || Object.keys(wouldSay()).length >= worthDenying),
    deny(): void {
      const answers = wouldSay();
      given.set(answers);
      say(answers);
    },
    undo(): void {
      for (const linkId of standing()) store.answer(linkId, { kind: 'answer', value: null });
      given.set({});
    },
  };
}
