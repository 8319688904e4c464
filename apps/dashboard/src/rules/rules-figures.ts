import { Component, input } from '@angular/core';
import type { CatalogueFigures } from '@myotome/contract';

/** What was measured against its goals, and what that does not show. */
@Component({
  selector: 'app-rules-figures',
  host: { class: 'panel' },
  template: `
    <h2>What was measured</h2>
    @if (figures(); as measured) {
      <p class="small">{{ measured.measuredOn }}</p>
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Result</th>
            <th scope="col">95 % interval</th>
            <th scope="col">Goal</th>
            <th scope="col"><span class="only-read">Goal met</span></th>
          </tr>
        </thead>
        <tbody>
          @for (figure of measured.figures; track figure.id) {
            <tr>
              <th scope="row">{{ figure.label }}</th>
              <td class="numbers">{{ figure.result }}</td>
              <td class="numbers soft">{{ figure.interval }}</td>
              <td class="numbers">
                @if (figure.goal) {
                  <span class="narrow">Goal: </span>{{ figure.goal }}
                }
              </td>
              <td>
                @if (figure.met !== null) {
                  <span class="tag" [class.good]="figure.met" [class.warn]="!figure.met">{{
                    figure.met ? 'met' : 'not met'
                  }}</span>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
      <ul>
        @for (caveat of measured.caveats; track $index) {
          <li class="small soft">{{ caveat }}</li>
        }
      </ul>
    } @else {
      <p>This version has not been measured.</p>
    }
  `,
  styleUrl: './rules-figures.css',
})
export class RulesFigures {
  readonly figures = input.required<CatalogueFigures | null>();
}
