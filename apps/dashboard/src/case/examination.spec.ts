import { TestBed } from '@angular/core/testing';
import type { CaseView, ExaminationItemView } from '@myotome/contract';
import type { CaseChange } from './case-desk';
import { Examination } from './examination';
import { groupsOf, restNormal } from './examination-record';

const power: ExaminationItemView = {
  id: 'power.finger-abduction',
  label: 'Finger abduction',
  group: 'Power',
  sided: true,
  values: [
    { code: '5', label: '5/5', abnormal: false },
    { code: '3', label: '3/5', abnormal: true },
  ],
  measure: null,
};
const neck: ExaminationItemView = { ...power, id: 'power.neck-flexion', label: 'Neck flexion', sided: false };
const found = (side: 'right' | 'left', value: string): CaseView['examination']['findings'][number] => ({
  item: power.id,
  side,
  value,
  note: '',
  by: { id: '01890a5d-ac96-774b-bcce-000000000001', name: 'Dr Demo' },
  at: '2026-11-22T09:00:00Z',
});

async function show(findings: CaseView['examination']['findings'], mayExamine = true) {
  const fixture = TestBed.createComponent(Examination);
  fixture.componentRef.setInput('examination', { items: [power, neck], findings });
  fixture.componentRef.setInput('mayExamine', mayExamine);
  const changes: CaseChange[] = [];
  fixture.componentInstance.changed.subscribe((change) => changes.push(change));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const button = (words: string): HTMLButtonElement | undefined =>
    [...page.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(words));
  return { page, changes, button };
}

describe('the structured examination', () => {
  it('tells what is not examined from what is normal', async () => {
    const { page } = await show([found('right', '5')]);
    expect(page.textContent).toContain('1 of 3 examined');
    expect(page.textContent).toContain('left not examined');
    expect(page.querySelectorAll('[aria-pressed="true"]').length).toBe(1);
  });

  it('records a press for its side', async () => {
    const { page, changes } = await show([]);
    page.querySelector<HTMLButtonElement>('[aria-label="Power, Finger abduction, left"] .choice.abnormal')?.click();
    expect(changes[0]?.body).toEqual({ findings: [{ item: power.id, side: 'left', value: '3', note: '' }] });
  });

  it('takes a finding away when its value is pressed again', async () => {
    const { page, changes } = await show([found('right', '3')]);
    page.querySelector<HTMLButtonElement>('[aria-pressed="true"]')?.click();
    expect(changes[0]?.body).toEqual({ findings: [], clear: [{ item: power.id, side: 'right' }] });
  });

  it('makes the rest of a group normal in one press and leaves what was found', async () => {
    const { changes, button } = await show([found('right', '3')]);
    button('Rest normal')?.click();
    expect(changes[0]?.body).toEqual({
      findings: [
        { item: power.id, side: 'left', value: '5', note: '' },
        { item: neck.id, value: '5', note: '' },
      ],
    });
  });

  it('cannot be changed by those who may not examine', async () => {
    const { page, button } = await show([], false);
    expect(button('All normal')).toBeUndefined();
    expect(page.querySelector<HTMLButtonElement>('.choice')?.disabled).toBe(true);
  });

  it('never makes normal an item that has no normal value', () => {
    const odd = { ...neck, values: [{ code: 'present', label: 'present', abnormal: true }] };
    expect(groupsOf({ items: [odd], findings: [] }).flatMap(restNormal)).toEqual([]);
  });

  it('takes a measured number with its unit, says when it is low, and refuses one that cannot be', async () => {
    const flow: ExaminationItemView = {
      ...neck,
      id: 'breathing.peak-cough-flow',
      label: 'Peak cough flow',
      group: 'Breathing',
      values: [],
      measure: { unit: 'L/min', min: 10, max: 900, decimals: 0, abnormalBelow: 270, unverified: null },
    };
    const fixture = TestBed.createComponent(Examination);
    fixture.componentRef.setInput('examination', { items: [flow], findings: [] });
    fixture.componentRef.setInput('mayExamine', true);
    const changes: CaseChange[] = [];
    fixture.componentInstance.changed.subscribe((change) => changes.push(change));
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const box = page.querySelector<HTMLInputElement>('[aria-label="Breathing, Peak cough flow, L/min"]');
    if (!box) throw new Error('No place for the number.');
    const type = async (words: string): Promise<void> => {
      box.value = words;
      box.dispatchEvent(new Event('input'));
      box.dispatchEvent(new Event('change'));
      await fixture.whenStable();
    };
    await type('9000');
    expect(page.textContent).toContain('Enter a number from 10 to 900.');
    expect(changes).toEqual([]);
    await type('240');
    expect(page.textContent).toContain('below 270');
    expect(changes[0]?.body).toEqual({ findings: [{ item: flow.id, value: '240', note: '' }] });
  });
});
