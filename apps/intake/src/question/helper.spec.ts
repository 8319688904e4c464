import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { Helper, IntakeView } from '@myotome/contract';
import { journey } from '../testing/journey';
import { smallIntake } from '../testing/small-intake';

/** The small form, which asks who fills it in and, on the next page, what it is about. */
function asksWho(view: Partial<IntakeView> = {}): IntakeView {
  const { questionnaire, wording } = smallIntake;
  const about = {
    id: 'about',
    items: [{ linkId: 'about.respondent', type: 'choice', options: ['self', 'carer'], required: true }],
  } as const;
  const texts = { text: 'Who is filling this in?', options: { self: { text: 'I am' }, carer: { text: 'A helper' } } };
  return {
    ...smallIntake,
    questionnaire: { ...questionnaire, topics: [about, ...questionnaire.topics] },
    wording: {
      ...wording,
      topics: { ...wording.topics, about: { title: 'About you' } },
      items: { ...wording.items, 'about.respondent': texts },
    },
    ...view,
  };
}

const helped = { 'about.respondent': 'carer' };
const daughter: Helper = { relation: 'child', name: 'Dora Demo', phone: '020 7946 0077', maySpeak: true };
const url = '/api/v1/intake/helper';
const savedAt = '2026-11-23T10:42:00Z';

async function form(address: string, view: IntakeView) {
  const page = await journey(address, view);
  const { settled } = page;
  return {
    ...page,
    async type(id: string, text: string): Promise<void> {
      const field = page.page.querySelector<HTMLInputElement>(`#${id}`);
      if (!field) throw new Error(`there is no field ${id}`);
      field.value = text;
      field.dispatchEvent(new Event('input'));
      field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      await settled();
    },
    /** Waits until what was typed is on its way. */
    async sent() {
      for (let tries = 0; tries < 40; tries++) {
        const [request] = page.server.match({ method: 'PUT', url });
        if (request) return request;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('nothing was sent');
    },
  };
}

type Form = Awaited<ReturnType<typeof form>>;

/** The server takes what was typed. */
async function keep({ sent, settled }: Form): Promise<Helper> {
  const request = await sent();
  request.flush({ savedAt });
  await settled();
  return request.request.body as Helper;
}

describe('whoever fills in the form for somebody', () => {
  afterEach(() => localStorage.clear());

  it('is asked for once they say so, and not before', async () => {
    const page = await form('/form/about-1', asksWho());
    expect(page.text()).not.toContain('About you, the helper');
    await page.choose('Who is filling this in?', 'A helper');
    expect(page.text()).toContain('About you, the helper');
    await page.choose('Who is filling this in?', 'I am');
    expect(page.text()).not.toContain('About you, the helper');
  });

  it('is saved as it is typed, and says so', async () => {
    const page = await form('/form/about-1', asksWho({ answers: helped }));
    await page.type('q-helper-name', 'Dora Demo');
    await page.choose('Who are you to the person you help?', 'Son or daughter');
    await page.choose('agree that we talk with you', 'No');
    expect(await keep(page)).toEqual({ ...daughter, phone: '', maySpeak: false });
    expect(page.page.querySelector('.helper [role=status]')?.textContent).toContain('Saved at');
    page.server.verify();
  });

  it('is there again after a reload', async () => {
    const { page } = await form('/form/about-1', asksWho({ answers: helped, helper: daughter }));
    const value = (id: string) => page.querySelector<HTMLInputElement>(`#${id}`)?.value;
    expect([value('q-helper-name'), value('q-helper-phone')]).toEqual(['Dora Demo', '020 7946 0077']);
    expect(page.querySelectorAll('.helper input:checked')).toHaveLength(2);
  });

  it('may say nothing at all: no answer is not "no"', async () => {
    const page = await form('/form/about-1', asksWho({ answers: helped }));
    expect(page.page.querySelectorAll('.helper input:checked')).toHaveLength(0);
    await page.press('Continue');
    expect(page.text()).toContain('Answer for the person you are helping.');
    page.server.expectNone({ method: 'PUT', url });
  });

  it('may take back what was chosen, which is then not said', async () => {
    const page = await form('/form/about-1', asksWho({ answers: helped, helper: daughter }));
    await page.press('Undo');
    expect(document.activeElement?.id).toBe('q-helper');
    await page.press('Undo');
    expect(await keep(page)).toEqual({ ...daughter, relation: null, maySpeak: null });
    expect(page.page.querySelectorAll('.helper input:checked')).toHaveLength(0);
  });

  it('is tried again until it arrives', async () => {
    const page = await form('/form/about-1', asksWho({ answers: helped }));
    await page.type('q-helper-name', 'Dora');
    (await page.sent()).error(new ProgressEvent('error'));
    await page.settled();
    expect(page.text()).toContain('Not saved yet: no connection');
    await page.type('q-helper-name', 'Dora Demo');
    window.dispatchEvent(new Event('online'));
    expect(await keep(page)).toMatchObject({ name: 'Dora Demo' });
    expect(page.text()).toContain('Saved at');
  });

  it('is told of a number that cannot be called, which is not sent and keeps the page', async () => {
    const page = await form('/form/about-1', asksWho({ answers: helped }));
    await page.type('q-helper-phone', 'ask me');
    expect(await keep(page)).toMatchObject({ phone: '' });
    expect(page.page.querySelector<HTMLInputElement>('#q-helper-phone')?.value).toBe('ask me');
    await page.press('Continue');
    const link = page.page.querySelector<HTMLAnchorElement>('.error-summary a');
    expect(link?.textContent).toContain('Check your phone number');
    expect(link?.hash).toBe('#q-helper-phone');
    await page.type('q-helper-phone', '020 7946 0077');
    await keep(page);
    await page.press('Continue');
    expect(page.text()).toContain('Are you short of breath?');
  });

  it('keeps a page with large buttons open, and takes presses alone', async () => {
    localStorage.setItem('myotome.low-effort', 'on');
    const page = await form('/form/about-q1', asksWho());
    await page.press('A helper');
    expect(page.text()).toContain('About you, the helper');
    expect(page.page.querySelectorAll('[type=radio]')).toHaveLength(0);
    await page.press('Friend or neighbour');
    expect(await keep(page)).toMatchObject({ relation: 'friend' });
    await page.press('I am');
    expect(page.text()).toContain('Are you short of breath?');
  });

  it('is read back with the answers, and leads to where it can be changed', async () => {
    const page = await form('/review', asksWho({ answers: helped, helper: { ...daughter, maySpeak: null } }));
    expect(page.text()).toMatch(/Who is helping\s*Dora Demo\s*Son or daughter\s*020 7946 0077\s*Change/);
    expect(page.text()).not.toContain('We may talk with the helper');
    page.page.querySelector<HTMLElement>('#review-helper a')?.click();
    await page.settled();
    expect(page.text()).toContain('About you, the helper');
  });

  it('is with the practice before the answers are sealed', async () => {
    const answers = { ...helped, 'urgent.breathing': false, 'urgent.self-harm': false, 'concern.symptoms': ['cramps'] };
    const page = await form('/form/about-1', asksWho({ answers }));
    await page.type('q-helper-name', 'Dora Demo');
    await TestBed.inject(Router).navigateByUrl('/review');
    await page.settled();
    await page.press('Send my answers');
    page.server.expectNone('/api/v1/intake/submission');
    expect(await keep(page)).toMatchObject({ name: 'Dora Demo' });
    page.server.expectOne('/api/v1/intake/submission');
  });
});
