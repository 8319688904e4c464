import { Component, computed, input } from '@angular/core';
import type { DiaryArea, DiaryLevel, SinceSent as SinceSentView } from '@myotome/contract';
import { DayPipe, WhenPipe } from '../platform/when-pipe';

const areaWords: Readonly<Record<DiaryArea, string>> = {
  buttons: 'buttons, keys, writing',
  stairs: 'walking and stairs',
  speech: 'speaking',
  swallowing: 'eating and drinking',
  breathing: 'breathing',
};

const levelWords: Readonly<Record<DiaryLevel, string>> = {
  'as-usual': 'as usual',
  harder: 'a bit harder',
  'much-harder': 'much harder',
  'not-at-all': 'cannot',
};

type DiaryDay = SinceSentView['diary'][number];

/** What came in from the patient after sending: a withdrawal, what has got worse, and the diary. */
@Component({
  selector: 'app-since-sent',
  imports: [DayPipe, WhenPipe],
  host: { class: 'panel', '[hidden]': 'nothing()' },
  template: `
    <h2>Since sending</h2>
    @if (since().withdrawnAt; as at) {
      <p class="notice" role="note">
        <b>The patient withdrew these answers {{ at | when }}.</b> Get in touch and settle what follows: whether a
        letter or referral stands, and what the patient wants. Nothing has been deleted.
      </p>
    }
    @for (worsening of newestFirst(); track worsening.id) {
      <section>
        <h3>
          {{ worsening.stopped ? 'An emergency answer' : 'Got worse' }}
          <span class="soft numbers">{{ worsening.at | when }}</span>
        </h3>
        @if (worsening.changed.length > 0) {
          <table>
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">Was</th>
                <th scope="col">Is now</th>
              </tr>
            </thead>
            <tbody>
              @for (change of worsening.changed; track change.linkId) {
                <tr>
                  <th scope="row">{{ change.label }}</th>
                  <td class="soft">{{ change.was }}</td>
                  <td>
                    <b>{{ change.now }}</b>
                  </td>
                </tr>
              }
            </tbody>
          </table>
        } @else if (worsening.words === '') {
          <p class="soft">No answer changed.</p>
        }
        @if (worsening.words) {
          <blockquote>{{ worsening.words }}</blockquote>
        }
      </section>
    }
    @if (since().diary.length > 0) {
      <details>
        <summary>
          Diary <span class="soft small">{{ entries() }}</span>
        </summary>
        <ol>
          @for (entry of since().diary; track entry.day) {
            <li>
              <span class="numbers soft">{{ entry.day | day }}</span>
              <span
                >{{ canWords(entry) }}
                @if (entry.words) {
                  <q>{{ entry.words }}</q>
                }
              </span>
            </li>
          }
        </ol>
      </details>
    }
  `,
  styleUrl: './since-sent.css',
})
export class SinceSent {
  readonly since = input.required<SinceSentView>();

  protected readonly newestFirst = computed(() => this.since().worsenings.toReversed());
  protected readonly nothing = computed(() => {
    const { worsenings, diary, withdrawnAt } = this.since();
    return worsenings.length === 0 && diary.length === 0 && withdrawnAt === null;
  });
  protected readonly entries = computed(() => {
    const { length } = this.since().diary;
    return length === 1 ? '1 entry' : `${length} entries`;
  });

  protected canWords({ can }: DiaryDay): string {
    const areas = Object.keys(areaWords) as DiaryArea[];
    return areas
      .flatMap((area) => (can[area] === undefined ? [] : [`${areaWords[area]}: ${levelWords[can[area]]}`]))
      .join(' · ');
  }
}
