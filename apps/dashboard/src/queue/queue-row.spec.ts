import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { QueueRow } from '@myotome/contract';
import { QueueRowLine } from './queue-row';

const row: QueueRow = {
  id: '01890a5d-ac96-774b-bcce-000000000001',
  patient: { name: 'Marta Demo', birthDate: '1968-03-04', age: 58, sex: 'female', identifier: '999 000 0018' },
  disposition: 'urgent-referral',
  status: 'new',
  reason: 'Painless hand weakness, steadily worse',
  moreReasons: 2,
  dueAt: '2026-11-22T11:10:00Z',
  openedAt: '2026-11-22T08:14:00Z',
  owner: null,
  unread: true,
  worse: false,
  withdrawn: false,
  demo: true,
  matched: true,
};

async function show(change: Partial<QueueRow>, opens: boolean): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(QueueRowLine);
  fixture.componentRef.setInput('row', { ...row, ...change });
  fixture.componentRef.setInput('list', 'flagged');
  fixture.componentRef.setInput('now', new Date('2026-11-22T09:00:00Z'));
  fixture.componentRef.setInput('opens', opens);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('a row of the queue', () => {
  it('is a link to its case and says who waits, why, until when and whose it is', async () => {
    const line = await show({}, true);
    expect(line.querySelector('a')?.getAttribute('href')).toBe(`/queue/flagged/${row.id}`);
    for (const words of [
      'Urgent',
      'Marta Demo',
      '58',
      'female',
      'steadily worse',
      '+2 more',
      '2 h 10 left',
      'no one yet',
      'new',
    ]) {
      expect(line.textContent).toContain(words);
    }
  });

  it('shows reception who waits, but neither why nor a way in', async () => {
    const line = await show({ reason: null, moreReasons: 0 }, false);
    expect(line.querySelector('a')).toBeNull();
    expect(line.textContent).toContain('Marta Demo');
    expect(line.textContent).not.toContain('weakness');
    expect(line.textContent).not.toContain('more');
  });

  it('says in words that it is overdue', async () => {
    const line = await show({ dueAt: '2026-11-22T08:00:00Z' }, true);
    expect(line.querySelector('.due.late')?.textContent).toContain('overdue 1 h');
  });

  it('has no clock any more once it is decided', async () => {
    const line = await show({ status: 'decided', dueAt: '2026-11-22T08:00:00Z' }, true);
    expect(line.querySelector('.due')?.textContent?.trim()).toBe('decided');
    expect(line.querySelector('.late')).toBeNull();
  });

  it('says when the patient told of a worsening, or withdrew', async () => {
    expect((await show({}, true)).querySelector('.worse, .withdrawn')).toBeNull();
    TestBed.resetTestingModule();
    const line = await show({ worse: true, withdrawn: true }, true);
    expect(line.querySelector('.worse')?.textContent).toBe('worse');
    expect(line.querySelector('.withdrawn')?.textContent).toBe('withdrawn');
  });
});
