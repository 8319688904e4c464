import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  DestroyRef,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';

/** The words of a section to change in place; saved after a pause in typing and on leaving the field. */
@Component({
  selector: 'app-section-editor',
  imports: [MatButton],
  template: `
    <label>
      <span class="title">{{ title() }}</span>
      <textarea
        #field
        class="entry"
        [rows]="oneLine() ? 1 : 5"
        [attr.maxlength]="oneLine() ? 200 : 20000"
        [value]="typed()"
        (input)="type(field.value)"
        (blur)="keepNow()"
        (keydown.escape)="leave()"
      ></textarea>
    </label>
    <p class="state">
      <button matButton="outlined" type="button" (click)="leave()">Done</button>
      <span role="status" [class.bad]="failed()">{{ state() }}</span>
      @if (!oneLine()) {
        <span class="hint">A blank line starts a new paragraph.</span>
      }
    </p>
  `,
  styleUrl: './section-editor.css',
})
export class SectionEditor {
  readonly title = input.required<string>();
  readonly words = input.required<string>();
  readonly oneLine = input(false);
  /** Milliseconds of stillness after which what was typed is saved. */
  readonly pause = input(1500);
  readonly saving = input(false);
  readonly savedAt = input<Date | null>(null);
  readonly keep = input.required<(text: string) => Promise<boolean>>();
  readonly done = output();

  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');
  /** What is in the field: its own from the first letter on, whatever becomes of the letter behind it. */
  protected readonly typed = linkedSignal<string, string>({
    source: this.words,
    computation: (words, before) => (this.touched() && before ? before.value : words),
  });
  private readonly touched = signal(false);
  private readonly kept = signal<string | null>(null);
  protected readonly failed = signal(false);
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly state = computed(() => {
    if (this.failed()) return 'Not saved';
    if (this.saving()) return 'Saving …';
    if (this.touched() && this.typed() !== this.kept()) return 'Not saved yet';
    const at = this.savedAt();
    return at && this.touched()
      ? `Saved ${at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`
      : '';
  });

  constructor() {
    afterNextRender(() => this.field().nativeElement.focus());
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected type(text: string): void {
    this.touched.set(true);
    this.typed.set(text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keepNow(), this.pause());
  }

  protected async keepNow(): Promise<boolean> {
    clearTimeout(this.timer);
    const text = this.typed();
    if (!this.touched() || text === this.kept()) return !this.failed();
    this.kept.set(text);
    const accepted = await this.keep()(text);
    this.failed.set(!accepted);
    if (!accepted) this.kept.set(null);
    return accepted;
  }

  /** Closes once the words are safe; stays open with them when they could not be saved. */
  protected async leave(): Promise<void> {
    if (await this.keepNow()) this.done.emit();
  }
}
