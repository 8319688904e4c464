import { computed, signal } from '@angular/core';
import type { AddWorsening, KeepHalfTold, WorseningForm } from '@myotome/contract';
import type { AbsentReason, AnswerValue, ProblemCode } from '@myotome/questionnaire';
import type { Answering } from '../question/answering';
import { idempotencyKey } from '../review/idempotency-key';

type ByLinkId<T> = Readonly<Record<string, T>>;

function put<T>(record: ByLinkId<T>, linkId: string, value: T | undefined): ByLinkId<T> {
  const { [linkId]: _dropped, ...rest } = record;
  return value === undefined ? rest : { ...rest, [linkId]: value };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a person says has got worse, as far as it is said: changes alone, on top of what was sent before. */
export class WorseDraft {
  /** What stood before; undefined until it is known. */
  readonly before = signal<WorseningForm | undefined>(undefined);
  private readonly changed = signal<ByLinkId<AnswerValue | null>>({});
  private readonly reasons = signal<ByLinkId<AbsentReason>>({});
  readonly unreadable = signal<ByLinkId<ProblemCode>>({});
  readonly topics = signal<readonly string[]>([]);
  readonly words = signal('');

  /** Answers given now, whether or not they say the same as before; nothing that was said before. */
  readonly given = this.changed.asReadonly();

  /** The answers as they stand, changes on top. */
  readonly answers = computed<ByLinkId<AnswerValue>>(() => {
    const all = { ...this.before()?.answers, ...this.changed() };
    const left = Object.entries(all).filter(([linkId, value]) => value !== null && !(linkId in this.reasons()));
    return Object.fromEntries(left) as ByLinkId<AnswerValue>;
  });
  readonly absent = computed<ByLinkId<AbsentReason>>(() => {
    const before = Object.entries(this.before()?.absent ?? {}).filter(([linkId]) => !(linkId in this.changed()));
    return { ...Object.fromEntries(before), ...this.reasons() };
  });

  private tried: { readonly content: string; readonly key: string } | undefined;

  /** Takes in what a person did with a question. */
  answer(linkId: string, answering: Answering): void {
    this.unreadable.update((codes) => put(codes, linkId, answering.kind === 'unreadable' ? answering.code : undefined));
    if (answering.kind === 'unreadable') return;
    const reason = answering.kind === 'absent' ? (answering.reason ?? undefined) : undefined;
    this.reasons.update((reasons) => put(reasons, linkId, reason));
    this.changed.update((changed) => put(changed, linkId, answering.kind === 'answer' ? answering.value : undefined));
  }

  toggleTopic(id: string): void {
    this.topics.update((topics) => (topics.includes(id) ? topics.filter((other) => other !== id) : [...topics, id]));
  }

  /** Goes on with what was half told before; what was said on this page since stands. */
  goOn({ answers, absent, topics, words }: NonNullable<WorseningForm['halfTold']>): void {
    const now = this.changed();
    const others = Object.entries(absent).filter(([linkId]) => !(linkId in now));
    this.changed.set({ ...answers, ...now });
    this.reasons.update((reasons) => ({ ...Object.fromEntries(others), ...reasons }));
    this.topics.update((chosen) => [...new Set([...topics, ...chosen])]);
    this.words.update((written) => written || words);
  }

  /** Begins anew: nothing of what was said is left but the safety questions answered now. */
  startOver(safety: readonly string[]): void {
    this.changed.set(Object.fromEntries(this.safe(safety)) as ByLinkId<AnswerValue | null>);
    this.reasons.set({});
    this.unreadable.set({});
    this.topics.set([]);
    this.words.set('');
  }

  /** What is kept meanwhile, for a reload: all but the safety questions, which are asked anew. */
  toKeep(safety: readonly string[]): KeepHalfTold {
    const others = <T>(record: ByLinkId<T>): Record<string, T> =>
      Object.fromEntries(Object.entries(record).filter(([linkId]) => !safety.includes(linkId)));
    const answers = others(this.changed()) as KeepHalfTold['answers'];
    return { answers, absent: others(this.reasons()), topics: [...this.topics()], words: this.words() };
  }

  /**
   * What is to be sent: the safety questions as they were answered now, and of all others those that changed.
   *
   * @returns `undefined` when nothing has changed and nothing was written
   */
  toSend(safety: readonly string[]): AddWorsening | undefined {
    const before: Pick<WorseningForm, 'answers' | 'absent'> = this.before() ?? { answers: {}, absent: {} };
    const isNews = ([linkId, value]: [string, unknown]): boolean => !same(value, before.answers[linkId] ?? null);
    const news = Object.entries(this.changed()).filter((entry) => !safety.includes(entry[0]) && isNews(entry));
    const absent = Object.fromEntries(
      Object.entries(this.reasons()).filter(([linkId, reason]) => before.absent[linkId] !== reason),
    );
    const words = this.words().trim();
    if (news.length === 0 && Object.keys(absent).length === 0 && words === '' && !this.isUnsafe(safety))
      return undefined;
    const answers = Object.fromEntries([...this.safe(safety), ...news]) as AddWorsening['answers'];
    return { answers, absent, words };
  }

  /** The key under which this very content may be sent again; other words are another sending. */
  keyFor(worsening: AddWorsening): string {
    const content = JSON.stringify(worsening);
    if (this.tried?.content !== content) this.tried = { content, key: idempotencyKey() };
    return this.tried.key;
  }

  private safe(safety: readonly string[]): [string, unknown][] {
    return Object.entries(this.changed()).filter(([linkId]) => safety.includes(linkId));
  }

  /** Whether a safety question is answered otherwise than before: that alone is a change. */
  private isUnsafe(safety: readonly string[]): boolean {
    return this.safe(safety).some(([linkId, value]) => !same(value, this.before()?.answers[linkId]));
  }
}
