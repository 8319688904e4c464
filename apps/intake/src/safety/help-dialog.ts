import { Component, inject, input } from '@angular/core';
import type { PatientPractice } from '@myotome/contract';
import { callLink } from '../shell/phone';
import { PracticeHours } from './practice-hours';
import { appWords } from '../words/words';

/** Whom to call, from any page, with or without a network. */
@Component({
  selector: 'app-help-dialog',
  imports: [PracticeHours],
  template: `
    <button type="button" class="plain" aria-haspopup="dialog" (click)="panel.showModal()">
      {{ words.help.open }}
    </button>
    <dialog #panel class="help" aria-labelledby="help-title">
      <div class="help-top">
        <h2 id="help-title">{{ words.help.title }}</h2>
        <button type="button" class="plain" (click)="panel.close()">{{ words.help.close }}</button>
      </div>
      @if (practice(); as practice) {
        <p>{{ words.help.emergency }}</p>
        <a class="call" [href]="callLink(practice.emergencyNumber)">{{ words.app.call(practice.emergencyNumber) }}</a>
        @if (practice.crisisLines.length > 0) {
          <h3>{{ words.help.crisis }}</h3>
          @for (line of practice.crisisLines; track line.number) {
            <a class="line" [href]="callLink(line.number)"
              ><span>{{ line.name }}</span> <b>{{ line.number }}</b></a
            >
          }
        }
        <h3>{{ words.help.practice }}</h3>
        <a class="line" [href]="callLink(practice.phone)"
          ><span>{{ practice.name }}</span> <b>{{ practice.phone }}</b></a
        >
        <app-practice-hours [practice]="practice" />
      } @else {
        <p>{{ words.help.anyEmergency }}</p>
      }
    </dialog>
  `,
})
export class HelpDialog {
  readonly practice = input.required<PatientPractice | undefined>();

  protected readonly words = inject(appWords);
  protected readonly callLink = callLink;
}
