import { Component, computed, input, output } from '@angular/core';
import type { CaseView, ChangeSetView } from '@myotome/contract';
import { UrgencyMark } from '@myotome/ui';
import { AskNext } from './ask-next';
import { ChangeSet } from './change-set';

/** Sets in sight before the rest is asked for. */
const inSight = 3;

const noSet = {
  'not-flagged': 'This case is not flagged.',
  'too-many-changes': 'No change of up to six answers was found that would do it.',
  'own-words': 'What the patient wrote in their own words flags this case, whatever was ticked.',
} as const;

/** What the outcome rests on: the answers that would take it out of the queue, or make it more urgent, and what to ask. */
@Component({
  selector: 'app-would-change',
  imports: [AskNext, ChangeSet, UrgencyMark],
  template: `
    <section class="panel" aria-labelledby="would-change-title">
      <h2 id="would-change-title">What would change this</h2>
      <p class="soft small">Worked out from the rules and these answers alone. It shows what the outcome rests on.</p>
      @if (view().wouldChange) {
        <div class="lists">
          <div>
            <h3>Not flagged if</h3>
            <ul>
              @for (set of notFlagged(); track set.sentence) {
                <li><app-change-set [set]="set" (pointedAt)="pointedAt.emit($event)" /></li>
              } @empty {
                <li class="soft">{{ noSetWords() }}</li>
              }
            </ul>
          </div>
          <div>
            <h3>More urgent if</h3>
            <ul>
              @for (set of urgent().slice(0, inSight); track set.sentence) {
                <li>
                  <myo-urgency-mark class="small" [disposition]="set.disposition" />
                  <app-change-set [set]="set" (pointedAt)="pointedAt.emit($event)" />
                </li>
              } @empty {
                <li class="soft">{{ noneMoreUrgent() }}</li>
              }
            </ul>
            @if (urgent().length > inSight) {
              <details>
                <summary class="small">{{ urgent().length - inSight }} more ways</summary>
                <ul>
                  @for (set of urgent().slice(inSight); track set.sentence) {
                    <li>
                      <myo-urgency-mark class="small" [disposition]="set.disposition" />
                      <app-change-set [set]="set" (pointedAt)="pointedAt.emit($event)" />
                    </li>
                  }
                </ul>
              </details>
            }
            @if (screen().length > 0) {
              <details>
                <summary class="small">Any of {{ screen().length }} safety questions</summary>
                <ul>
                  @for (set of screen(); track set.sentence) {
                    <li><app-change-set [set]="set" (pointedAt)="pointedAt.emit($event)" /></li>
                  }
                </ul>
              </details>
            }
          </div>
          <div>
            <h3>Ask next</h3>
            <app-ask-next [questions]="view().askNext" />
          </div>
        </div>
      } @else {
        <p class="soft">Another version of the rules judged this case, so this is not worked out.</p>
      }
    </section>
  `,
  styleUrl: './would-change.css',
})
export class WouldChange {
  readonly view = input.required<Pick<CaseView, 'wouldChange' | 'askNext' | 'disposition'>>();
  readonly pointedAt = output<readonly string[]>();

  protected readonly inSight = inSight;
  protected readonly notFlagged = computed(() => this.view().wouldChange?.noLongerFlagged.sets ?? []);
  protected readonly urgent = computed(() => this.setsOf(false));
  protected readonly screen = computed(() => this.setsOf(true));
  protected readonly noSetWords = computed(
    () => noSet[this.view().wouldChange?.noLongerFlagged.none ?? 'too-many-changes'],
  );
  protected readonly noneMoreUrgent = computed(() =>
    this.view().disposition === 'emergency'
      ? 'Nothing is more urgent than this.'
      : 'No one or two other answers were found that would make this more urgent.',
  );

  private setsOf(screen: boolean): readonly ChangeSetView[] {
    const groups = this.view().wouldChange?.moreUrgent ?? [];
    return groups.filter((group) => group.screen === screen).flatMap(({ sets }) => sets);
  }
}
