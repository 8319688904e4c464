import { afterNextRender, Component, computed, inject, Injector, input, signal } from '@angular/core';
import { DeviceCopy } from '../offline/device-copy';
import { today } from '../session/clock';
import { IntakeStore } from '../session/intake-store';
import { OwnAnswers } from '../status/own-answers';
import { saveFile } from '../status/save-file';
import { afterWords } from '../status/words/words';
import { asHtml, type CopySection, type OwnCopy } from './own-copy';

/**
 * Ways to keep what was said: a file made on this device, and paper. On a device that others use there is no file, and on
 * the waiting-room tablet nothing is fetched to be printed.
 */
@Component({
  selector: 'app-keep-copy',
  imports: [OwnAnswers],
  host: { class: 'keep-copy', '(window:afterprint)': 'printed.set([])' },
  template: `
    @let words = after.copy;
    <div class="ways">
      @if (mayKeep()) {
        <button type="button" [attr.aria-disabled]="busy()" (click)="save()">{{ words.save }}</button>
      }
      <button type="button" [attr.aria-disabled]="busy()" (click)="print()">{{ words.print }}</button>
    </div>
    @if (mayKeep()) {
      <p class="hint">{{ words.hint }}</p>
    }
    <p role="status">{{ saved() }}</p>
    @if (failed()) {
      <p class="notice bad" role="alert">{{ words.failed }}</p>
    }
    <div class="only-print">
      @for (section of printed(); track $index) {
        <h2>{{ section.title }}</h2>
        @for (line of section.lines ?? []; track $index) {
          <p>{{ line }}</p>
        }
        <app-own-answers [answers]="section.answers ?? []" />
      }
    </div>
  `,
})
export class KeepCopy {
  /** Makes the copy from what is here; nothing when it cannot be had. */
  readonly make = input.required<() => Promise<OwnCopy | undefined>>();
  /** Titles of parts that the page itself does not show, so that they are printed beneath it. */
  readonly adds = input<(copy: OwnCopy) => readonly CopySection[]>(() => []);

  protected readonly after = inject(afterWords);
  private readonly store = inject(IntakeStore);
  private readonly device = inject(DeviceCopy);
  private readonly injector = inject(Injector);

  private readonly tablet = computed(() => this.store.view()?.tablet ?? false);
  protected readonly mayKeep = computed(() => !this.tablet() && !this.device.isShared());
  protected readonly busy = signal(false);
  protected readonly failed = signal(false);
  protected readonly saved = signal('');
  /** What is on paper only. */
  protected readonly printed = signal<readonly CopySection[]>([]);

  /** The file has the day in its name, and no name of a person. */
  protected async save(): Promise<void> {
    const copy = await this.fetch();
    if (!copy) return;
    const name = `${this.after.copy.file}-${today()}.html`;
    saveFile(name, asHtml(copy), 'text/html;charset=utf-8');
    this.saved.set(this.after.copy.saved(name));
  }

  protected async print(): Promise<void> {
    const copy = this.tablet() ? undefined : await this.fetch();
    this.printed.set(copy ? this.adds()(copy) : []);
    afterNextRender({ read: () => window.print() }, { injector: this.injector });
  }

  private async fetch(): Promise<OwnCopy | undefined> {
    if (this.busy()) return undefined;
    this.busy.set(true);
    const copy = await this.make()();
    this.busy.set(false);
    this.failed.set(copy === undefined);
    return copy;
  }
}
