import { computed, inject } from '@angular/core';
import { dayAndTime } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import { afterWords } from '../status/words/words';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import type { CopySection, OwnCopy } from './own-copy';
import type { ReadTopic } from './read-back';

/** What stands on every copy. Made where injecting is possible. */
export function copyFrame() {
  const [store, language, after] = [inject(IntakeStore), inject(Language), inject(afterWords)];
  const words = inject(appWords);
  const practice = computed(() => {
    const known = store.practice();
    return known ? `${known.name}, ${known.phone}` : words.app.yourPractice;
  });
  const about = (standing: string): readonly string[] => [
    practice(),
    standing,
    after.copy.madeOn(dayAndTime(new Date().toISOString(), language.tag())),
  ];
  return {
    /** Whose form it is, whether and when it was sent, and that this is a copy of now. */
    about,
    of: (standing: string, sections: readonly CopySection[]): OwnCopy => ({
      title: after.copy.title,
      language: language.tag(),
      direction: language.direction(),
      about: about(standing),
      sections,
    }),
  };
}

/** The topics of a review as parts of a copy. */
export function sectionsOf(topics: readonly ReadTopic[]): readonly CopySection[] {
  return topics.map(({ title, rows }) => ({
    title,
    answers: rows.map(({ question, answer, without }) => ({
      question,
      answer: answer.length > 0 ? answer : [without],
    })),
  }));
}
