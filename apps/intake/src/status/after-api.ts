import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AddWorsening,
  Diary,
  DiaryKept,
  HalfToldKept,
  IntakeStatus,
  KeepHalfTold,
  OwnData,
  Receipt,
  StopReported,
  StopWorsening,
  Withdrawal,
  WorseningForm,
  WriteDiary,
} from '@myotome/contract';
import { settle } from '../session/intake-api';
import type { Outcome } from '../session/outcome';

const base = '/api/v1/intake';

/** Long enough for a slow mobile line, in milliseconds. */
const timeout = 20_000;

const keyed = (key: string) => ({ timeout, headers: { 'Idempotency-Key': key } });

/** The patient's requests once the answers are sent; nothing here throws for an expected failure. */
@Service()
export class AfterApi {
  private readonly http = inject(HttpClient);

  status(): Promise<Outcome<IntakeStatus>> {
    return settle(this.http.get<IntakeStatus>(`${base}/status`, { timeout }));
  }

  diary(): Promise<Outcome<Diary>> {
    return settle(this.http.get<Diary>(`${base}/diary`, { timeout }));
  }

  /** Keeping the same day again takes the place of what stood there, so that a lost answer does no harm. */
  keepDiary(day: string, entry: WriteDiary): Promise<Outcome<DiaryKept>> {
    return settle(this.http.put<DiaryKept>(`${base}/diary/${day}`, entry, { timeout }));
  }

  worseningForm(): Promise<Outcome<WorseningForm>> {
    return settle(this.http.get<WorseningForm>(`${base}/worsening`, { timeout }));
  }

  /** Keeps what is half told; sent to its end even when the page is closed meanwhile. */
  keepHalfTold(half: KeepHalfTold): Promise<Outcome<HalfToldKept>> {
    return settle(this.http.put<HalfToldKept>(`${base}/worsening/draft`, half, { timeout, keepalive: true }));
  }

  worsen(worsening: AddWorsening, key: string): Promise<Outcome<Receipt>> {
    return settle(this.http.post<Receipt>(`${base}/worsening`, worsening, keyed(key)));
  }

  /** Sent to its end even when the page is closed meanwhile. */
  stop(stop: StopWorsening, key: string): Promise<Outcome<StopReported>> {
    return settle(this.http.post<StopReported>(`${base}/worsening/stop`, stop, { ...keyed(key), keepalive: true }));
  }

  ownData(): Promise<Outcome<OwnData>> {
    return settle(this.http.get<OwnData>(`${base}/own-data`, { timeout }));
  }

  withdraw(): Promise<Outcome<Withdrawal>> {
    return settle(this.http.post<Withdrawal>(`${base}/withdrawal`, {}, { timeout }));
  }
}
