import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  Arrival,
  Arrived,
  EntryCode,
  IntakeLeft,
  IntakeView,
  InvitationLookup,
  LanguageChoice,
  NotMeTold,
  OpenByCode,
  OpenIntake,
  Receipt,
  RenewalAsked,
  SaveAnswers,
  SavedAnswers,
  StartLookup,
  StopReported,
} from '@myotome/contract';
import { firstValueFrom, type Observable } from 'rxjs';
import { type Outcome, problemFrom } from './outcome';

const base = '/api/v1/intake';

/** Long enough for a slow mobile line, in milliseconds. */
const timeout = 20_000;

/** The patient's requests. Their bodies are typed by the contract; nothing here throws for an expected failure. */
@Service()
export class IntakeApi {
  private readonly http = inject(HttpClient);

  lookUp(token: string): Promise<Outcome<InvitationLookup>> {
    return settle(this.http.post<InvitationLookup>(`${base}/lookup`, { token }, { timeout }));
  }

  open(request: OpenIntake): Promise<Outcome<IntakeView>> {
    return settle(this.http.post<IntakeView>(`${base}/session`, request, { timeout }));
  }

  openByCode(request: OpenByCode): Promise<Outcome<IntakeView>> {
    return settle(this.http.post<IntakeView>(`${base}/session/code`, request, { timeout }));
  }

  /** A code with which the form is opened on another device. */
  deviceCode(): Promise<Outcome<EntryCode>> {
    return settle(this.http.post<EntryCode>(`${base}/code`, {}, { timeout }));
  }

  lookUpStart(token: string): Promise<Outcome<StartLookup>> {
    return settle(this.http.post<StartLookup>(`${base}/arrival/lookup`, { token }, { timeout }));
  }

  arrive(request: Arrival): Promise<Outcome<Arrived>> {
    return settle(this.http.post<Arrived>(`${base}/arrival`, request, { timeout }));
  }

  askRenewal(token: string): Promise<Outcome<RenewalAsked>> {
    return settle(this.http.post<RenewalAsked>(`${base}/renewal`, { token }, { timeout }));
  }

  sayNotMe(token: string): Promise<Outcome<NotMeTold>> {
    return settle(this.http.post<NotMeTold>(`${base}/not-me`, { token }, { timeout }));
  }

  /** Ends the session of this browser. */
  leave(): Promise<Outcome<IntakeLeft>> {
    return settle(this.http.post<IntakeLeft>(`${base}/leave`, {}, { timeout, keepalive: true }));
  }

  view(): Promise<Outcome<IntakeView>> {
    return settle(this.http.get<IntakeView>(base, { timeout }));
  }

  /** Speaks to the patient in another language from now on. */
  changeLanguage(language: string): Promise<Outcome<IntakeView>> {
    return settle(this.http.put<IntakeView>(`${base}/language`, { language }, { timeout }));
  }

  languages(): Promise<Outcome<LanguageChoice>> {
    return settle(this.http.get<LanguageChoice>(`${base}/languages`, { timeout }));
  }

  /** Sent to its end even when the page is closed meanwhile. */
  save(request: SaveAnswers): Promise<Outcome<SavedAnswers>> {
    return settle(this.http.put<SavedAnswers>(`${base}/answers`, request, { timeout, keepalive: true }));
  }

  reportStop(linkId: string): Promise<Outcome<StopReported>> {
    return settle(this.http.post<StopReported>(`${base}/stop`, { linkId }, { timeout, keepalive: true }));
  }

  submit(idempotencyKey: string): Promise<Outcome<Receipt>> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    return settle(this.http.post<Receipt>(`${base}/submission`, {}, { timeout, headers }));
  }
}

/** What became of a request; throws for nothing but a defect. */
export async function settle<T>(answer: Observable<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await firstValueFrom(answer) };
  } catch (error) {
    // HttpErrorResponse: refused by the server, or never reached it. Anything else is a defect.
    if (error instanceof HttpErrorResponse) return { ok: false, problem: problemFrom(error.status, error.error) };
    throw error;
  }
}
