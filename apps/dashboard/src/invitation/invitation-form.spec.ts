import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { CreateInvitation, PathwayName } from '@myotome/contract';
import { InvitationForm } from './invitation-form';

const motor: PathwayName = { id: 'motor', title: 'Motor symptoms' };
const other: PathwayName = { id: 'other', title: 'Something else' };

async function open(pathways: readonly PathwayName[]) {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const fixture = TestBed.createComponent(InvitationForm);
  const invited: CreateInvitation[] = [];
  fixture.componentInstance.invited.subscribe((message) => invited.push(message));
  fixture.detectChanges();
  TestBed.inject(HttpTestingController).expectOne('/api/v1/pathways').flush({ pathways });
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const press = async (words: string): Promise<void> => {
    [...page.querySelectorAll('button')].find((button) => button.textContent.includes(words))?.click();
    await fixture.whenStable();
  };
  const fill = (selector: string, value: string, event = 'input'): void => {
    const field = page.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
    if (!field) throw new Error(`no ${selector}`);
    field.value = value;
    field.dispatchEvent(new Event(event));
  };
  const inviteMarta = async (): Promise<void> => {
    await press('New patient');
    fill('#new-familyName', 'Demo');
    fill('#new-givenName', 'Marta');
    fill('#new-birthDate', '1968-03-04');
    await press('Make the link');
  };
  return { page, invited, fill, inviteMarta };
}

describe('what the questions are to be about', () => {
  it('is not asked while there is only one pathway', async () => {
    const { page, invited, inviteMarta } = await open([motor]);
    expect(page.querySelector('#pathway')).toBeNull();
    await inviteMarta();
    expect(invited.map(({ pathway }) => pathway)).toEqual([undefined]);
  });

  it('is the usual pathway unless another is chosen', async () => {
    const { page, invited, inviteMarta } = await open([motor, other]);
    expect(page.querySelector<HTMLSelectElement>('#pathway')?.value).toBe('motor');
    expect([...page.querySelectorAll('#pathway option')].map(({ textContent }) => textContent.trim())).toEqual([
      'Motor symptoms',
      'Something else',
    ]);
    await inviteMarta();
    expect(invited.map(({ pathway }) => pathway)).toEqual([undefined]);
  });

  it('goes with the invitation once it is chosen', async () => {
    const { invited, fill, inviteMarta } = await open([motor, other]);
    fill('#pathway', 'other', 'change');
    await inviteMarta();
    expect(invited).toMatchObject([{ pathway: 'other', patient: { givenName: 'Marta' } }]);
  });
});
