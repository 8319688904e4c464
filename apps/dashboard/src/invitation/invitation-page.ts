import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { problemOf, problemWords } from '../platform/problem';
import { Session } from '../session/session';
import { AttentionList } from './attention-list';
import { InvitationDesk } from './invitation-desk';
import { InvitationForm } from './invitation-form';
import { InvitationResult } from './invitation-result';
import { InvitationTable } from './invitation-table';
import { TabletCode } from './tablet-code';

/** Invite a patient to answer before the visit, and see what became of the invitations. */
@Component({
  selector: 'app-invitation-page',
  imports: [AttentionList, InvitationForm, InvitationResult, InvitationTable, MatButton, TabletCode],
  providers: [InvitationDesk],
  styleUrl: './invitation-page.css',
  template: `
    <main class="page">
      <div class="page-head"><h1>Invitations</h1></div>
      @if (desk.failure(); as words) {
        <p class="notice bad" role="alert">{{ words }}</p>
      }
      @if (desk.attention().length > 0) {
        <app-attention-list
          [rows]="desk.attention()"
          [mayAct]="mayInvite"
          (renewed)="desk.renew($event)"
          (settled)="desk.settle($event)"
        />
      }
      <div class="columns">
        @if (mayInvite) {
          @if (desk.created(); as result) {
            <app-invitation-result [created]="result" (another)="desk.created.set(null)" />
          } @else if (desk.handing(); as row) {
            <div class="panel handing">
              <h2>Tablet code for {{ row.patient.name }}</h2>
              <app-tablet-code [invitation]="row.id" />
              <button class="quiet" type="button" (click)="desk.handing.set(null)">Back to inviting</button>
            </div>
          } @else {
            <app-invitation-form [sending]="desk.sending()" (invited)="desk.invite($event)" />
          }
        }
        <section aria-label="Invitations so far">
          @if (desk.rows().length > 0) {
            <app-invitation-table
              [rows]="desk.rows()"
              [mayRevoke]="mayInvite"
              (revoked)="desk.revoke($event)"
              (handed)="desk.hand($event)"
              (renewed)="desk.renew($event)"
            />
          } @else if (desk.reading.isLoading()) {
            <p class="empty" role="status">Reading …</p>
          } @else if (!desk.reading.error()) {
            <div class="empty panel">
              <h2>Nobody has been invited yet</h2>
              An invitation is a link that one patient can open.
            </div>
          }
          @if (desk.reading.error(); as error) {
            <p class="notice bad" role="alert">
              {{ words(error) }} <button class="quiet" type="button" (click)="desk.reading.reload()">Try again</button>
            </p>
          }
          @if (desk.next()) {
            <button
              matButton="outlined"
              type="button"
              [disabled]="desk.reading.isLoading()"
              (click)="desk.after.set(desk.next()!)"
            >
              Show older ones
            </button>
          }
        </section>
      </div>
    </main>
  `,
})
export class InvitationPage {
  protected readonly desk = inject(InvitationDesk);
  protected readonly mayInvite = inject(Session).may('invitation:write');

  protected words(error: Error): string {
    return problemWords(problemOf(error.cause ?? error));
  }
}
