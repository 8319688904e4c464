import { TestBed } from '@angular/core/testing';
import type { MakeDecision, ProblemDetails } from '@myotome/contract';
import { DecisionForm } from './decision-form';

async function open(refusal: ProblemDetails | null = null) {
  const fixture = TestBed.createComponent(DecisionForm);
  fixture.componentRef.setInput('engine', 'urgent-referral');
  fixture.componentRef.setInput('refusal', refusal);
  const decided: MakeDecision[] = [];
  fixture.componentInstance.decided.subscribe((decision) => decided.push(decision));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const fill = async (selector: string, value: string): Promise<void> => {
    const field = page.querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`no ${selector}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  const choose = async (kind: string): Promise<void> => {
    page.querySelector<HTMLInputElement>(`input[value="${kind}"]`)?.click();
    await fixture.whenStable();
  };
  const decide = async (): Promise<void> => {
    page.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
    await fixture.whenStable();
  };
  return { page, decided, fill, choose, decide };
}

describe('making a decision', () => {
  it('starts with the urgency that the answers suggest', async () => {
    const { page, decided, fill, choose, decide } = await open();
    expect(page.querySelector<HTMLSelectElement>('#urgency')?.value).toBe('urgent-referral');
    await choose('refer');
    await fill('#service', 'Neurology');
    await decide();
    expect(decided).toEqual([
      { kind: 'refer', urgency: 'urgent-referral', reason: '', service: 'Neurology', patientTold: '' },
    ]);
  });

  it('asks for a coded reason and words when the urgency differs', async () => {
    const { page, decided, fill, choose, decide } = await open();
    await choose('advice');
    await fill('#urgency', 'primary-care');
    await decide();
    expect(decided).toEqual([]);
    expect(page.textContent).toContain('Say why you depart from the suggestion');
    await fill('#departure', 'examination-normal');
    await fill('#reason', 'Power and reflexes are normal.');
    await decide();
    expect(decided).toMatchObject([{ urgency: 'primary-care', departure: 'examination-normal' }]);
  });

  it('asks for no reason while the urgency is the suggested one', async () => {
    const { page } = await open();
    expect(page.querySelector('#departure')).toBeNull();
  });

  it('asks for the reason when the server does', async () => {
    const { page } = await open({ type: '/problems/reason-needed', title: 'Give a reason', status: 422 });
    expect(page.querySelector('#departure')).not.toBeNull();
  });

  it('wants a day to look again, and words for closing', async () => {
    const { page, decided, choose, decide } = await open();
    await choose('watch');
    await decide();
    expect(page.textContent).toContain('Give the day on which to look again');
    await choose('close');
    await decide();
    expect(page.textContent).toContain('Give the reason in words');
    expect(decided).toEqual([]);
  });

  it('wants the service named that somebody is sent to', async () => {
    const { page, decided, choose, decide } = await open();
    await choose('redirect');
    await decide();
    expect(page.textContent).toContain('Name the service');
    expect(decided).toEqual([]);
  });
});
