import { computed, inject, Service, signal } from '@angular/core';
import { type PatientLanguage, patientLanguages, pseudoLanguage } from '@myotome/questionnaire';
import { english, type Words } from './en';
import { LanguageMemory } from './language-memory';

/** What is spoken at the moment: a language and its words. */
interface Spoken {
  readonly tag: string;
  readonly words: Words;
}

const source: Spoken = { tag: 'en', words: english };

/** How the words of a language are fetched; only those in which the app is written come with its first page. */
const wordsOf: Readonly<Record<string, () => Promise<Words>>> = {
  en: () => Promise.resolve(english),
  es: async () => (await import('./es')).spanish,
  [pseudoLanguage.tag]: async () => (await import('./pseudo')).pseudoWords,
};

/** Milliseconds for which the first page waits for the words of its language before it shows English. */
const patience = 1500;

/** The language in which the app speaks: chosen by the person, otherwise by the device, changed without a reload. */
@Service()
export class Language {
  private readonly memory = inject(LanguageMemory);
  private readonly spoken = signal(source);
  private asked = source.tag;

  readonly offered = signal<readonly PatientLanguage[]>(patientLanguages);
  /** BCP 47 tag of the language spoken now. */
  readonly tag = computed(() => this.spoken().tag);
  readonly words = computed(() => this.spoken().words);
  readonly direction = computed(() => this.of(this.tag())?.direction ?? 'ltr');
  /** Whether no person has checked the words yet. */
  readonly unreviewed = computed(() => this.of(this.tag())?.reviewedBy === null);
  /** Whether the words that were asked for last could not be fetched. */
  readonly failed = signal(false);
  /** Whether the person has said which language to speak, so that nothing else may decide it. */
  readonly chosen = signal(false);

  /** Speaks what this device spoke last, or what it is set to. Resolves in time even when nothing can be fetched. */
  async begin(): Promise<void> {
    const remembered = this.memory.recall();
    this.chosen.set(remembered !== undefined);
    const wanted = [remembered, ...navigator.languages.map((language) => language.split('-')[0])];
    const tag = wanted.find((one) => one !== undefined && this.of(one)) ?? source.tag;
    await Promise.race([this.speak(tag), new Promise((resolve) => setTimeout(resolve, patience))]);
    this.failed.set(false);
  }

  /** Takes in which languages the server offers; one that was chosen here before is spoken as soon as it is known. */
  async learn(offered: readonly PatientLanguage[]): Promise<void> {
    this.offered.set(offered.filter(({ tag }) => tag in wordsOf));
    const remembered = this.memory.recall();
    if (remembered !== undefined && remembered !== this.tag()) await this.speak(remembered);
  }

  /** The person's own choice, which this device remembers. */
  async choose(tag: string): Promise<void> {
    this.chosen.set(true);
    if (await this.speak(tag)) this.memory.keep(tag);
  }

  /**
   * Changes the language; one that is not offered changes nothing.
   *
   * @returns whether it is spoken now
   */
  async speak(tag: string): Promise<boolean> {
    const fetchWords = wordsOf[tag];
    if (!fetchWords || !this.of(tag)) return false;
    this.asked = tag;
    try {
      const words = await fetchWords();
      // Somebody may have asked for yet another language meanwhile.
      if (this.asked === tag) this.spoken.set({ tag, words });
      this.failed.set(false);
      return true;
    } catch {
      // TypeError: the words could not be fetched. The language stays as it is.
      this.failed.set(true);
      return false;
    }
  }

  /** On a device that goes from hand to hand nothing is remembered from here on, and the next person starts afresh. */
  async forget(): Promise<void> {
    this.memory.keepNothing();
    this.chosen.set(false);
    await this.begin();
  }

  private of(tag: string): PatientLanguage | undefined {
    return this.offered().find((language) => language.tag === tag);
  }
}
