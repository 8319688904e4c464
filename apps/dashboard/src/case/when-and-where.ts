import { Component, computed, input } from '@angular/core';
import type { CaseView } from '@myotome/contract';
import { BodyMap } from '@myotome/ui';
import { course } from './course';
import { regionLabels, regionsIn } from './regions';
import { Timeline } from './timeline';

/** The questions that ask for places on the body, where a form has them. */
const places = [
  { title: 'Weakness', linkId: 'weakness.regions' },
  { title: 'Thinner muscles', linkId: 'weakness.thinner-muscles' },
  { title: 'Twitching', linkId: 'twitching.regions' },
] as const;

/** When it began and how far it has come, on a line; where it is, on a figure. */
@Component({
  selector: 'app-when-and-where',
  imports: [BodyMap, Timeline],
  host: { class: 'panel' },
  template: `
    <h2>{{ asksWhere() ? 'When and where' : 'When' }}</h2>
    <app-timeline [course]="course()" />
    @if (figures().length > 0) {
      <div class="figures">
        @for (figure of figures(); track figure.title) {
          <figure>
            <myo-body-map [marked]="figure.regions" [labels]="labels" [label]="figure.title" [sides]="['R', 'L']" />
            <figcaption>
              <b>{{ figure.title }}</b><span class="soft">{{ figure.words }}</span>
            </figcaption>
          </figure>
        }
      </div>
    } @else if (asksWhere()) {
      <p class="soft small">No place on the body was marked.</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .figures {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr));
      gap: 0.6rem;
      margin-block-start: 0.6rem;
    }
    figure {
      display: grid;
      gap: 0.35rem;
      justify-items: center;
      align-content: start;
      text-align: center;
    }
    myo-body-map {
      inline-size: 6.6rem;
    }
    figcaption {
      font-size: 0.88rem;
      line-height: 1.3;
    }
    figcaption b,
    figcaption span {
      display: block;
    }
  `,
})
export class WhenAndWhere {
  readonly view = input.required<CaseView>();
  protected readonly labels = regionLabels;
  protected readonly course = computed(() => course(this.view()));
  /** A form about another complaint may have no question about a place on the body. */
  protected readonly asksWhere = computed(() =>
    this.view().answers.some((answer) => places.some(({ linkId }) => linkId === answer.linkId)),
  );
  protected readonly figures = computed(() =>
    places
      .map(({ title, linkId }) => {
        const answer = this.view().answers.find((item) => item.linkId === linkId && item.state === 'answered');
        return { title, regions: regionsIn(answer?.value), words: answer?.words ?? '' };
      })
      .filter((figure) => figure.regions.length > 0),
  );
}
