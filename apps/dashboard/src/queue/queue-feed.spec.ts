import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { QueueFeed, type QueueQuestion } from './queue-feed';

const counts = {
  byDisposition: { emergency: 0, 'urgent-referral': 1, 'routine-referral': 0, 'primary-care': 0, 'self-care': 0 },
  overdue: 0,
  unreadEmergencies: 0,
};

const row = (number: number) => ({
  id: `01890a5d-ac96-774b-bcce-00000000000${number}`,
  patient: { name: `Demo ${number}`, birthDate: '1968-03-04', age: 58, sex: 'female', identifier: '' },
  disposition: 'urgent-referral',
  status: 'new',
  reason: 'Weakness',
  moreReasons: 0,
  dueAt: '2026-11-22T11:10:00Z',
  openedAt: '2026-11-22T08:14:00Z',
  owner: null,
  unread: true,
  worse: false,
  withdrawn: false,
  demo: true,
  matched: true,
});

function begin() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), QueueFeed] });
  const feed = TestBed.inject(QueueFeed);
  const question = signal<QueueQuestion>({ list: 'flagged', search: '', show: 'open' });
  feed.answer(question);
  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  const reply = async (numbers: number[], next: string | null = null): Promise<void> => {
    await settle();
    TestBed.inject(HttpTestingController)
      .expectOne((request) => request.url === '/api/v1/cases')
      .flush({ rows: numbers.map(row), next, counts });
    await settle();
  };
  const names = (): string[] | undefined => feed.page()?.rows.map(({ patient }) => patient.name);
  return { feed, question, reply, settle, names };
}

describe('the rows of the queue', () => {
  it('stay on screen while they are read again', async () => {
    const { feed, reply, settle, names } = begin();
    await reply([1, 2]);
    feed.refresh();
    await settle();
    expect(names()).toEqual(['Demo 1', 'Demo 2']);
    await reply([2, 3]);
    expect(names()).toEqual(['Demo 2', 'Demo 3']);
  });

  it('are read on from where the last page ended, each case once', async () => {
    const { feed, reply, names } = begin();
    await reply([1, 2], 'after-2');
    feed.readOn();
    await reply([1, 2], 'after-2');
    await reply([2, 3]);
    expect(names()).toEqual(['Demo 1', 'Demo 2', 'Demo 3']);
  });

  it('do not outlive their question', async () => {
    const { question, reply, settle, names } = begin();
    await reply([1]);
    question.set({ list: 'flagged', search: 'demo 3', show: 'open' });
    await settle();
    expect(names()).toBeUndefined();
    await reply([3]);
    expect(names()).toEqual(['Demo 3']);
  });
});
