import { TestBed } from '@angular/core/testing';
import { practiceDetails, type PracticeDetails } from '@myotome/contract';
import { PracticeForm } from './practice-form';

const details = practiceDetails.parse({
  name: 'Riverside',
  address: '1 Walk',
  phone: '020 7946 0100',
  email: 'practice@example.org',
  emergencyNumber: '999',
  crisisLines: [],
});

async function open(mayEdit = true) {
  const fixture = TestBed.createComponent(PracticeForm);
  fixture.componentRef.setInput('details', details);
  fixture.componentRef.setInput('timezone', 'Europe/London');
  fixture.componentRef.setInput('mayEdit', mayEdit);
  const kept: PracticeDetails[] = [];
  fixture.componentInstance.kept.subscribe((changed) => kept.push(changed));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const settled = (): Promise<unknown> => fixture.whenStable();
  return {
    page,
    kept,
    async press(words: string): Promise<void> {
      const buttons = [...page.querySelectorAll('button')];
      buttons.find((button) => button.textContent.replace(/\s+/g, ' ').trim().startsWith(words))?.click();
      await settled();
    },
    async type(label: string, value: string): Promise<void> {
      const field = page.querySelector<HTMLInputElement>(`[aria-label="${label}"], #${label.replace(/[^\w-]/g, '')}`);
      if (!field) throw new Error(`no ${label}`);
      field.value = value;
      field.dispatchEvent(new Event('input'));
      await settled();
    },
  };
}

describe("the practice's hours", () => {
  it('are changed day by day, with as many spans as there are, and holidays beside them', async () => {
    const { kept, press, type } = await open();
    await type('Monday, closes, 1', '12:00');
    await press('Add a span on Monday');
    await type('Monday, opens, 2', '14:00');
    await type('Monday, closes, 2', '18:00');
    await press('Remove Friday, 1');
    await press('Open on Saturday');
    await press('Add a holiday');
    await type('Day of holiday 1', '2026-12-25');
    await type('Name of holiday 1', 'Christmas Day');
    await press('Save');
    expect(kept).toHaveLength(1);
    expect(kept[0]?.openingHours).toMatchObject({
      monday: [
        { opens: '08:00', closes: '12:00' },
        { opens: '14:00', closes: '18:00' },
      ],
      friday: [],
      saturday: [{ opens: '08:00', closes: '18:30' }],
      sunday: [],
    });
    expect(kept[0]?.holidays).toMatchObject([{ day: '2026-12-25', name: 'Christmas Day' }]);
  });

  it('are not kept while a day closes before it opens', async () => {
    const { page, kept, type, press } = await open();
    await type('Monday, closes, 1', '07:00');
    await press('Save');
    expect(kept).toEqual([]);
    expect(page.textContent).toContain('Closes before it opens');
  });

  it('are read alone by whoever may not change them', async () => {
    const { page } = await open(false);
    expect([...page.querySelectorAll('button')]).toEqual([]);
    expect(page.textContent).toContain('Europe/London');
  });
});

describe('the emergency number', () => {
  it('is questioned when it is not the usual one of the country, and kept all the same', async () => {
    const { page, kept, type, press } = await open();
    expect(page.textContent).not.toContain('usual number');
    await type('country', 'ES');
    expect(page.textContent).toContain('The usual number in Spain is 112');
    await press('Save');
    expect(kept[0]).toMatchObject({ country: 'ES', emergencyNumber: '999' });
  });
});
