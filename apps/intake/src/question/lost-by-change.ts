import { computed, inject, linkedSignal, type Signal } from '@angular/core';
import { type AnswerValue, lostAnswers } from '@myotome/questionnaire';
import { IntakeStore } from '../session/intake-store';
import type { Answering } from './answering';

/** An answer as it stood before it was changed. */
interface Change {
  readonly linkId: string;
  readonly before: AnswerValue | undefined;
}

/** Watches changes on a page for answers elsewhere that they take out of view; forgets them when the page is left. */
export function lostByChange(page: Signal<string>) {
  const store = inject(IntakeStore);
  /** For each question that was changed on this page, its first answer. */
  const changes = linkedSignal<string, readonly Change[]>({ source: page, computation: () => [] });
  const lost = computed(() => {
    const view = store.view();
    if (!view) return [];
    const before = { ...store.answers(), ...Object.fromEntries(changes().map((one) => [one.linkId, one.before])) };
    return [...lostAnswers(view.questionnaire, before, store.answers())].map(([topic, linkIds]) => ({
      topic: view.wording.topics[topic]?.title ?? topic,
      answers: linkIds.length,
    }));
  });
  return {
    lost,
    /** Takes in what a person did, and remembers what stood there. */
    answer(linkId: string, answering: Answering): void {
      const before = store.answers()[linkId];
      changes.update((all) => (all.some((one) => one.linkId === linkId) ? all : [...all, { linkId, before }]));
      store.answer(linkId, answering);
    },
    undo(): void {
      for (const { linkId, before = null } of changes()) store.answer(linkId, { kind: 'answer', value: before });
      changes.set([]);
    },
  };
}
