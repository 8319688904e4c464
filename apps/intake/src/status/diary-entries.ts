import { Component, inject, input, output } from '@angular/core';
import type { Diary, DiaryArea, DiaryLevel } from '@myotome/contract';
import { Language } from '../words/language';
import { diaryAreas } from './diary-areas';
import { dayWords } from './diary-days';
import { afterWords } from './words/words';

type Entry = Diary['entries'][number];

/** What was written, newest day first; an entry that is still open can be changed. */
@Component({
  selector: 'app-diary-entries',
  template: `
    @for (entry of entries(); track entry.day) {
      <article class="box">
        <h3>{{ day(entry.day) }}</h3>
        @if (lines(entry).length > 0) {
          <dl>
            @for (line of lines(entry); track line.area) {
              <div>
                <dt>{{ line.area }}</dt>
                <dd>{{ line.level }}</dd>
              </div>
            }
          </dl>
        }
        @if (entry.words) {
          <p class="written">{{ entry.words }}</p>
        }
        @if (entry.openUntil) {
          <button
            type="button"
            class="plain"
            [attr.aria-label]="after.diary.changeDay(day(entry.day))"
            (click)="changing.emit(entry.day)"
          >
            {{ after.diary.change }}
          </button>
        }
      </article>
    } @empty {
      <p class="hint">{{ after.diary.none }}</p>
    }
  `,
  styles: `
    h3 {
      margin-block: 0 0.4rem;
    }
    dl {
      margin: 0;
    }
    dl > div {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.6rem;
    }
    dt {
      color: var(--ink-soft);
    }
    dd {
      margin: 0;
      font-weight: 620;
    }
    .written {
      margin-block: 0.4rem 0;
      white-space: pre-line;
    }
  `,
})
export class DiaryEntries {
  readonly entries = input.required<readonly Entry[]>();
  /** The day of the entry to be changed. */
  readonly changing = output<string>();

  protected readonly after = inject(afterWords);
  private readonly language = inject(Language);

  protected day(iso: string): string {
    return dayWords(iso, this.language.tag());
  }

  protected lines({ can }: Entry): readonly { readonly area: string; readonly level: string }[] {
    return diaryAreas.flatMap((area) => {
      const level = can[area];
      return level === undefined ? [] : [{ area: this.after.diary.areas[area], level: this.levelWords(area, level) }];
    });
  }

  private levelWords(area: DiaryArea, level: DiaryLevel): string {
    const { levels, breathingLevels } = this.after.diary;
    return (area === 'breathing' ? breathingLevels : levels)[level];
  }
}
