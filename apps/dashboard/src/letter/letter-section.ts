import { Component, computed, input, output } from '@angular/core';
import type { EditLetter, LetterSectionMessage } from '@myotome/contract';
import { SectionEditor } from './section-editor';
import { sectionText } from './section-text';

type Sentence = LetterSectionMessage['paragraphs'][number][number];

/** One section: each sentence underlined by its origin, or the whole section as text to edit. */
@Component({
  selector: 'app-letter-section',
  imports: [SectionEditor],
  styleUrl: './letter-section.css',
  template: `
    @if (editing()) {
      <app-section-editor
        [title]="section().title"
        [words]="text()"
        [saving]="saving()"
        [savedAt]="savedAt()"
        [keep]="keep"
        (done)="closed.emit()"
      />
    } @else {
      <h3>
        {{ section().title }}
        @if (section().voice === 'engine') {
          <span class="voice">drawn up by rules from the answers</span>
        }
        @if (mayEdit()) {
          <button class="edit" type="button" (click)="opened.emit()">
            Edit<span class="only-read"> {{ section().title }}</span>
          </button>
        }
      </h3>
      @if (missing()) {
        <p class="gap">Says nothing yet, and must.</p>
      }
      <div [class]="section().layout">
        @for (paragraph of section().paragraphs; track $index) {
          <p>
            @for (sentence of paragraph; track $index) {
              @if ($first && section().layout === 'fields') {
                <span class="name">{{ sentence.text }}:</span>&ngsp;
              } @else {
                <span
                  class="sentence"
                  role="button"
                  tabindex="0"
                  [class]="kind(sentence)"
                  [class.on]="chosen() === sentence"
                  (mouseenter)="pointedAt.emit(sentence)"
                  (focus)="pointedAt.emit(sentence)"
                  (click)="pointedAt.emit(sentence)"
                  >{{ sentence.text }}</span>{{ ' ' }}
              }
            }
          </p>
        }
      </div>
    }
  `,
})
export class LetterSection {
  readonly section = input.required<LetterSectionMessage>();
  readonly missing = input(false);
  readonly mayEdit = input(false);
  readonly editing = input(false);
  readonly saving = input(false);
  readonly savedAt = input<Date | null>(null);
  readonly save = input.required<(change: EditLetter) => Promise<boolean>>();
  readonly chosen = input<Sentence | null>(null);
  readonly opened = output();
  readonly closed = output();
  readonly pointedAt = output<Sentence>();

  protected readonly text = computed(() => sectionText(this.section()));
  protected readonly keep = (text: string): Promise<boolean> => this.save()({ section: this.section().id, text });

  /** The origin that colours the underline: a person's hand before everything else. */
  protected kind(sentence: Sentence): string {
    const kinds = sentence.from.map((origin) => origin.kind);
    return kinds.includes('person') ? 'person' : (kinds[0] ?? 'template');
  }
}
