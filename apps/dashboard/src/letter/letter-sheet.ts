import { Component, computed, input, output, signal } from '@angular/core';
import type { CaseView, EditLetter, LetterView } from '@myotome/contract';
import { DayPipe } from '../platform/when-pipe';
import { LetterSection } from './letter-section';
import { SectionEditor } from './section-editor';

type Sentence = LetterView['document']['sections'][number]['paragraphs'][number][number];

/** The letter as a sheet of paper, in print colours by day and by night. */
@Component({
  selector: 'app-letter-sheet',
  imports: [DayPipe, LetterSection, SectionEditor],
  styleUrl: './letter-sheet.css',
  template: `
    <article [attr.lang]="letter().document.language">
      <div class="head">
        <span>Referral {{ letter().reference }}</span
        ><span>{{ letter().status === 'draft' ? 'Draft' : 'Signed' }}</span>
      </div>
      <p class="priority">{{ letter().document.priority }}</p>
      @if (editing() === '') {
        <app-section-editor
          title="Subject"
          [words]="letter().document.subject"
          [oneLine]="true"
          [saving]="saving()"
          [savedAt]="savedAt()"
          [keep]="keepSubject"
          (done)="editing.set(null)"
        />
      } @else {
        <h2 class="subject">
          {{ letter().document.subject }}
          @if (mayEdit()) {
            <button class="edit" type="button" (click)="editing.set('')">
              Edit<span class="only-read"> the subject</span>
            </button>
          }
        </h2>
      }
      @if (view()?.patient; as patient) {
        <p class="patient">
          {{ patient.name }} · born {{ patient.birthDate | day
          }}{{ patient.identifier ? ' · ' + patient.identifier : '' }}
        </p>
      }
      @for (section of letter().document.sections; track section.id) {
        <app-letter-section
          [section]="section"
          [missing]="missing().includes(section.id)"
          [mayEdit]="mayEdit()"
          [editing]="editing() === section.id"
          [saving]="saving()"
          [savedAt]="savedAt()"
          [save]="save()"
          [chosen]="chosen()"
          (opened)="editing.set(section.id)"
          (closed)="editing.set(null)"
          (pointedAt)="pointedAt.emit($event)"
        />
      }
    </article>
  `,
})
export class LetterSheet {
  readonly letter = input.required<LetterView>();
  readonly view = input<CaseView>();
  readonly saving = input(false);
  readonly savedAt = input<Date | null>(null);
  readonly save = input.required<(change: EditLetter) => Promise<boolean>>();
  readonly chosen = input<Sentence | null>(null);
  readonly pointedAt = output<Sentence>();

  /** Id of the section being edited; the empty text is the subject. */
  protected readonly editing = signal<string | null>(null);
  protected readonly mayEdit = computed(() => this.letter().actions.includes('edit'));
  protected readonly missing = computed(() => this.letter().missing.map((gap) => gap.section));
  protected readonly keepSubject = (subject: string): Promise<boolean> => this.save()({ subject });
}
