import { Component, computed, input } from '@angular/core';
import type { Helper, HelperRelation } from '@myotome/contract';
import { Icon } from '../platform/icon';

/** What a helper is to the patient. */
const relationWords: Readonly<Record<HelperRelation, string>> = {
  partner: 'partner',
  parent: 'parent',
  child: 'son or daughter',
  'other-relative': 'another relative',
  friend: 'friend',
  'paid-carer': 'paid carer',
  other: 'someone else',
};

/** Who answered for the patient, how to reach them, and whether the practice may speak with them. */
@Component({
  selector: 'app-helper-line',
  imports: [Icon],
  template: `
    <p>
      Filled in by <b>{{ helper().name || 'someone who gave no name' }}</b>{{ relation() }}
      @if (helper().phone; as number) {
        · <a [href]="'tel:' + dialled()"><app-icon name="phone" /> {{ number }}</a>
      }
      · <span [class.alarm]="helper().maySpeak === false">{{ consent() }}</span>
    </p>
  `,
  styles: `
    p {
      margin-block-end: 0.2rem;
    }
    a {
      display: inline-flex;
      gap: 0.35rem;
      align-items: center;
      min-block-size: 28px;
      font-weight: 640;
    }
    .alarm {
      font-weight: 640;
    }
  `,
})
export class HelperLine {
  readonly helper = input.required<Helper>();

  protected readonly dialled = computed(() => this.helper().phone.replaceAll(/[^\d+]/g, ''));
  protected readonly relation = computed(() => {
    const { relation } = this.helper();
    return relation === null ? '' : ` (${relationWords[relation]})`;
  });
  /** What was left open is no "no", and no "yes" either. */
  protected readonly consent = computed(() => {
    const { maySpeak } = this.helper();
    if (maySpeak === null) return 'not said whether you may speak with them about the answers';
    return maySpeak ? 'you may speak with them about the answers' : 'do not speak with them about the answers';
  });
}
