import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Diary, DiaryArea, DiaryKept, DiaryLevel } from '@myotome/contract';
import { itemsById } from '@myotome/questionnaire';
import type { Card } from '../question/card';
import { ChoiceCards } from '../question/choice-cards';
import { today } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import type { Problem } from '../session/outcome';
import { PageHeading } from '../shell/page-heading';
import { callLink } from '../shell/phone';
import { Language } from '../words/language';
import { appWords } from '../words/words';
import { AfterApi } from './after-api';
import { diaryAreas, diaryLevels, isLevel, questionOf } from './diary-areas';
import { dayWords, daysBefore } from './diary-days';
import { DiaryEntries } from './diary-entries';
import { fetching } from './fetched';
import { Waiting } from './waiting';
import { afterWords } from './words/words';

type Can = Readonly<Partial<Record<DiaryArea, DiaryLevel>>>;

/** A diary of what the person can do, one entry a day. */
@Component({
  selector: 'app-diary-page',
  imports: [ChoiceCards, DiaryEntries, PageHeading, RouterLink, Waiting],
  templateUrl: './diary-page.html',
  styleUrl: './diary-page.css',
})
export class DiaryPage {
  protected readonly words = inject(appWords);
  protected readonly after = inject(afterWords);
  protected readonly store = inject(IntakeStore);
  protected readonly callLink = callLink;
  private readonly language = inject(Language);
  private readonly api = inject(AfterApi);
  private readonly router = inject(Router);

  protected readonly diary = fetching(() => this.api.diary());
  private readonly kept = signal<Diary | undefined>(undefined);
  protected readonly entries = computed(() => {
    const now = this.diary.state();
    return this.kept()?.entries ?? (now.kind === 'here' ? now.value.entries : []);
  });

  protected readonly days = daysBefore(today());
  protected readonly day = signal(today());
  private readonly entry = computed(() => this.entries().find(({ day }) => day === this.day()));
  /** The day was written about, and can no longer be changed. */
  protected readonly closed = computed(() => this.entry() !== undefined && this.entry()?.openUntil === null);
  protected readonly can = linkedSignal<Can>(() => this.entry()?.can ?? {});
  protected readonly text = linkedSignal(() => this.entry()?.words ?? '');

  protected readonly saving = signal(false);
  protected readonly saved = signal('');
  protected readonly failure = signal('');

  protected readonly areas = computed(() => {
    const view = this.store.view();
    if (!view) return [];
    const items = itemsById(view.questionnaire);
    return diaryAreas
      .filter((area) => items.has(questionOf[area]))
      .map((area) => ({ area, cards: this.cardsOf(area) }));
  });
  private readonly bad = computed(() =>
    Object.entries(this.can()).filter(([, level]) => level === 'much-harder' || level === 'not-at-all'),
  );
  /** What is written sounds as if somebody should know of it before the visit. */
  protected readonly soundsWorse = computed(() => !this.closed() && this.bad().length > 0);
  protected readonly breathNow = computed(() =>
    this.bad().some(([area]) => area === 'breathing' || area === 'swallowing'),
  );

  protected dayInWords(day: string): string {
    const inWords = dayWords(day, this.language.tag());
    return day === this.days[0] ? this.after.diary.today(inWords) : inWords;
  }

  protected choose(event: Event): void {
    this.write((event.target as HTMLSelectElement).value);
  }

  /** Goes to the entry of a day. */
  protected write(day: string): void {
    this.day.set(day);
    this.saved.set('');
    this.failure.set('');
    document.getElementById('diary-day')?.focus();
  }

  protected pick(area: DiaryArea, code: string): void {
    if (isLevel(code)) this.can.update((can) => ({ ...can, [area]: code }));
  }

  protected type(event: Event): void {
    this.text.set((event.target as HTMLTextAreaElement).value);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.saving()) return;
    this.saved.set('');
    const [day, words, can] = [this.day(), this.text().trim(), this.can()];
    if (words === '' && Object.keys(can).length === 0) return this.failure.set(this.after.diary.nothing);
    this.failure.set('');
    this.saving.set(true);
    const outcome = await this.api.keepDiary(day, { can, words });
    this.saving.set(false);
    if (!outcome.ok) return this.failure.set(this.explain(outcome.problem));
    await this.take(outcome.value, day);
  }

  private async take({ entries, receipt }: DiaryKept, day: string): Promise<void> {
    this.kept.set({ entries });
    this.saved.set(this.after.diary.saved(dayWords(day, this.language.tag())));
    if (!receipt) return;
    this.store.takeReceipt(receipt);
    await this.router.navigateByUrl('/receipt');
  }

  private explain({ name }: Problem): string {
    return name === 'entry-closed' ? this.after.diary.closed : this.after.diary.failed;
  }

  private cardsOf(area: DiaryArea): readonly Card[] {
    const { levels, breathingLevels } = this.after.diary;
    const words = area === 'breathing' ? breathingLevels : levels;
    return diaryLevels.map((code) => ({ code, text: words[code] }));
  }
}
