import { Component, computed, input } from '@angular/core';
import type { DecisionView } from '@myotome/contract';
import { UrgencyMark } from '@myotome/ui';
import { DayPipe, WhenPipe } from '../platform/when-pipe';
import { decisionWords } from '../platform/words';
import { departureWords } from './decision-model';

/** A decision as it was made, with what the engine had suggested when that differs. */
@Component({
  selector: 'app-decision-made',
  imports: [DayPipe, UrgencyMark, WhenPipe],
  template: `
    <p>
      <b>{{ words() }}</b>&ngsp;<myo-urgency-mark [disposition]="decision().urgency" />
    </p>
    @if (decision().service; as service) {
      <p>To {{ service }}</p>
    }
    @if (decision().recheckOn; as recheck) {
      <p>Look again on {{ recheck | day }}</p>
    }
    @if (decision().urgency !== decision().engineDisposition) {
      <p>
        The answers suggested <myo-urgency-mark [disposition]="decision().engineDisposition" />&ngsp;
        @if (departure()) {
          <span>because {{ departure() }}</span>
        }
      </p>
    }
    @if (decision().reason; as reason) {
      <p>{{ reason }}</p>
    }
    @if (decision().patientTold; as told) {
      <p><span class="soft">The patient was told:</span> {{ told }}</p>
    }
    <p class="small soft">{{ decision().by.name }}, {{ decision().at | when }}</p>
  `,
  styles: ':host { display: grid; gap: 0.3rem; }',
})
export class DecisionMade {
  readonly decision = input.required<DecisionView>();
  protected readonly words = computed(() => decisionWords[this.decision().kind]);
  protected readonly departure = computed(() => {
    const reason = this.decision().departure;
    return reason ? departureWords[reason] : '';
  });
}
