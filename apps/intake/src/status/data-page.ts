import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OwnAnswer } from '@myotome/contract';
import { helperLines } from '../question/helper-words';
import { formWords } from '../question/words/words';
import type { CopiedAnswer } from '../review/own-copy';
import { dateLocale, dayAndTime } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import { PageHeading } from '../shell/page-heading';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import { AfterApi } from './after-api';
import { DiaryEntries } from './diary-entries';
import { fetching } from './fetched';
import { OwnAnswers } from './own-answers';
import { ownAnswerWords } from './own-words';
import { saveFile } from './save-file';
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
  protected inWords(answers: readonly OwnAnswer[]): readonly CopiedAnswer[] {
    const reading = { view: this.store.view(), language: this.language.tag(), words: this.words };
    return answers.map((answer) => ({ question: answer.question, answer: ownAnswerWords(answer, reading) }));
  }

  /** The file has the day in its name, and no name of a person. */
  protected save(): void {
    const held = this.held();
    if (!held) return;
    saveFile(`my-data-${held.madeAt.slice(0, 10)}.json`, JSON.stringify(held, null, 2), 'application/json');
  }

  protected print(): void {
    window.print();
  }

  private born(day: string): string {
    const format = new Intl.DateTimeFormat(dateLocale(this.language.tag()), { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${day}T00:00:00Z`));
  }
}
