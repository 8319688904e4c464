import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OwnAnswer } from '@myotome/contract';
import { itemsById } from '@myotome/questionnaire';
import { helperLines } from '../question/helper-words';
import { formWords } from '../question/words/words';
import { answerWords } from '../review/answer-words';
import { dateLocale, dayAndTime } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import { PageHeading } from '../shell/page-heading';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import { AfterApi } from './after-api';
import { DiaryEntries } from './diary-entries';
import { fetching } from './fetched';
import { OwnAnswers, type ReadAnswer } from './own-answers';
import { Waiting } from './waiting';
import { afterWords } from './words/words';

/** All that the practice holds of what the person said and was told: to be read, printed and saved. */
@Component({
  selector: 'app-data-page',
  imports: [DiaryEntries, OwnAnswers, PageHeading, RouterLink, Waiting],
  templateUrl: './data-page.html',
  styleUrl: './data-page.css',
})
export class DataPage {
  protected readonly words = inject(appWords);
  protected readonly after = inject(afterWords);
  private readonly form = inject(formWords);
  private readonly language = inject(Language);
  protected readonly store = inject(IntakeStore);
  private readonly api = inject(AfterApi);

  protected readonly data = fetching(() => this.api.ownData());
  protected readonly held = computed(() => {
    const now = this.data.state();
    return now.kind === 'here' ? now.value : undefined;
  });
  protected readonly entries = computed(() =>
    (this.held()?.diary ?? []).map((entry) => ({ ...entry, openUntil: null })),
  );
  /** Every receipt in one run of sentences, oldest first. */
  protected readonly receipts = computed(() => {
    const held = this.held();
    const all = held ? [held.intake.receipt, ...held.changes.map(({ receipt }) => receipt)] : [];
    return all.flatMap((receipt) =>
      receipt
        ? [
            {
              submittedAt: receipt.submittedAt,
              lines: [...receipt.next, ...receipt.comeBackIf, ...receipt.whileYouWait],
            },
          ]
        : [],
    );
  });
  protected readonly person = computed(() => {
    const patient = this.held()?.patient;
    if (!patient) return [];
    const { name, born, phone, email, address } = this.after.data;
    return [
      { label: name, text: `${patient.givenName} ${patient.familyName}` },
      { label: born, text: this.born(patient.birthDate) },
      { label: phone, text: patient.phone },
      { label: email, text: patient.email },
      { label: address, text: patient.address },
      {
        label: this.form.helper.review,
        text: helperLines(this.held()?.intake.helper ?? null, this.form, this.words).join('\n'),
      },
    ].filter(({ text }) => text !== '');
  });

  protected when(instant: string): string {
    return dayAndTime(instant, this.language.tag());
  }

  /** Answers in the words in which they were offered. */
  protected inWords(answers: readonly OwnAnswer[]): readonly ReadAnswer[] {
    return answers.map((answer) => ({
      linkId: answer.linkId,
      question: answer.question,
      answer: this.answered(answer),
    }));
  }

  /** The file has the day in its name, and no name of a person. */
  protected save(): void {
    const held = this.held();
    if (!held) return;
    const address = URL.createObjectURL(new Blob([JSON.stringify(held, null, 2)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `my-data-${held.madeAt.slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  protected print(): void {
    window.print();
  }

  private answered({ linkId, value, words, withoutAnswer }: OwnAnswer): readonly string[] {
    if (words.length > 0) return words;
    if (value !== null) return this.valueWords(linkId, value);
    const { unsure, skipped, notAnswered } = this.words.review;
    if (withoutAnswer === null) return [notAnswered];
    return [withoutAnswer === 'asked-unknown' ? unsure : skipped];
  }

  private valueWords(linkId: string, value: NonNullable<OwnAnswer['value']>): readonly string[] {
    const view = this.store.view();
    const item = view && itemsById(view.questionnaire).get(linkId);
    if (!item) return [String(value)];
    const wording = view.wording.items[linkId] ?? { text: linkId };
    return answerWords(item, value, { wording, language: this.language.tag(), words: this.words });
  }

  private born(day: string): string {
    const format = new Intl.DateTimeFormat(dateLocale(this.language.tag()), { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${day}T00:00:00Z`));
  }
}
