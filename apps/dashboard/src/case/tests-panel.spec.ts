import { TestBed } from '@angular/core/testing';
import type { TestView } from '@myotome/contract';
import type { CaseChange } from './case-desk';
import { TestsPanel } from './tests-panel';

const tsh: TestView = {
  id: 'tsh',
  label: 'TSH',
  unit: 'mU/L',
  meanings: [
    { code: 'normal', label: 'normal', abnormal: false },
    { code: 'high', label: 'high', abnormal: true },
  ],
  wantedBy: ['Hypothyroidism'],
  doNotWait: true,
  result: null,
};
const scan: TestView = { ...tsh, id: 'scan', label: 'Scan', unit: '', wantedBy: [], doNotWait: false };
const entry = {
  meaning: null,
  value: '',
  note: 'fasting',
  by: { id: '01890a5d-ac96-774b-bcce-000000000001', name: 'Dr Demo' },
  at: '2026-11-22T09:00:00Z',
};

async function show(tests: readonly TestView[], mayRecord = true) {
  const fixture = TestBed.createComponent(TestsPanel);
  fixture.componentRef.setInput('tests', tests);
  fixture.componentRef.setInput('mayRecord', mayRecord);
  const changes: CaseChange[] = [];
  fixture.componentInstance.changed.subscribe((change) => changes.push(change));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const button = (words: string): HTMLButtonElement | undefined =>
    [...page.querySelectorAll('button')].find((each) => each.textContent.trim() === words);
  return { fixture, page, changes, button };
}

describe('the tests of a case', () => {
  it('shows what is asked for, why, and that nobody should wait for it', async () => {
    const { page } = await show([tsh, scan]);
    const headings = [...page.querySelectorAll('h3')].map((each) => each.textContent);
    expect(headings).toEqual(['TSH']);
    expect(page.textContent).toContain('For Hypothyroidism');
    expect(page.textContent).toContain('do not wait for the result');
  });

  it('orders a test, records what its result means, and takes an entry away', async () => {
    const fresh = await show([tsh]);
    fresh.button('ordered, awaited')?.click();
    fresh.button('high')?.click();
    expect(fresh.changes.map(({ body }) => body)).toEqual([
      { results: [{ test: 'tsh', meaning: null, value: '', note: '' }] },
      { results: [{ test: 'tsh', meaning: 'high', value: '', note: '' }] },
    ]);
    const awaited = await show([{ ...tsh, result: entry }]);
    awaited.button('ordered, awaited')?.click();
    expect(awaited.changes[0]?.body).toEqual({ results: [], clear: ['tsh'] });
  });

  it('keeps the figure of the report without changing what it means', async () => {
    const { page, changes } = await show([{ ...tsh, result: { ...entry, meaning: 'high' } }]);
    const figure = page.querySelector<HTMLInputElement>('.figure input');
    if (!figure) throw new Error('No place for the figure.');
    figure.value = '48 mU/L';
    figure.dispatchEvent(new Event('input'));
    figure.dispatchEvent(new Event('change'));
    expect(changes[0]?.body).toEqual({
      results: [{ test: 'tsh', meaning: 'high', value: '48 mU/L', note: 'fasting' }],
    });
  });

  it('adds a test that no condition asks for', async () => {
    const { fixture, page } = await show([scan]);
    const choice = page.querySelector('select');
    if (!choice) throw new Error('No choice of another test.');
    choice.value = 'scan';
    choice.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(page.querySelector('h3')?.textContent).toBe('Scan');
    expect(page.querySelector('select')).toBeNull();
  });

  it('cannot be changed by those who may not', async () => {
    const { page } = await show([tsh], false);
    expect([...page.querySelectorAll('button')].every(({ disabled }) => disabled)).toBe(true);
    expect(page.querySelector('select')).toBeNull();
  });
});
