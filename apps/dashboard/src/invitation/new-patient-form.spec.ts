import { TestBed } from '@angular/core/testing';
import type { CreateInvitation } from '@myotome/contract';
import { sayWhatIsWrongInPlainWords } from '../platform/validation-words';
import { NewPatientForm } from './new-patient-form';

async function open() {
  sayWhatIsWrongInPlainWords();
  const fixture = TestBed.createComponent(NewPatientForm);
  const invited: CreateInvitation[] = [];
  fixture.componentInstance.invited.subscribe((message) => invited.push(message));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const fill = (name: string, value: string): void => {
    const field = page.querySelector<HTMLInputElement>(`#new-${name}`);
    if (!field) throw new Error(`no ${name}`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  const submit = async (): Promise<void> => {
    page.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
    await fixture.whenStable();
  };
  return { page, invited, fill, submit };
}

describe('inviting a new patient', () => {
  it('says in plain words what is missing and invites nobody', async () => {
    const { page, invited, fill, submit } = await open();
    fill('email', 'not an address');
    await submit();
    expect(page.textContent).toContain('Fill this in');
    expect(page.textContent).toContain('Give day, month and year');
    expect(page.textContent).toContain('This is not an e-mail address');
    expect(invited).toEqual([]);
  });

  it('invites once names and date of birth are there', async () => {
    const { invited, fill, submit } = await open();
    fill('familyName', 'Demo');
    fill('givenName', 'Marta');
    fill('birthDate', '1968-03-04');
    await submit();
    expect(invited).toMatchObject([
      {
        patient: { familyName: 'Demo', givenName: 'Marta', birthDate: '1968-03-04', sex: 'unknown' },
        sendEmail: false,
      },
    ]);
  });
});
