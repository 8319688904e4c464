import { TestBed } from '@angular/core/testing';
import type { KeepHalfTold } from '@myotome/contract';
import { journey } from '../testing/journey';
import { sentIntake } from '../testing/small-status';

// The first page is built beforehand, so that how long a busy machine takes for it decides nothing.
beforeAll(async () => {
  await import('./after-routes');
  await journey('/status/worse/safety', sentIntake);
  TestBed.resetTestingModule();
}, 60_000);

const safety = { 'urgent.breathing': false, 'urgent.self-harm': false };
const before = { answers: { ...safety, 'concern.symptoms': ['cramps'] }, absent: {}, halfTold: null };
const begun = {
  answers: { 'concern.symptoms': ['weakness', 'cramps'] },
  absent: {},
  topics: ['concern'],
  words: 'My hand',
  keptAt: '2026-11-23T10:42:00Z',
};
const url = '/api/v1/intake/worsening/draft';

async function telling(form: object = before, view = sentIntake) {
  const page = await journey('/status/worse/safety', view);
  page.server.expectOne('/api/v1/intake/worsening').flush(form);
  await page.settled();
  return page;
}

type Telling = Awaited<ReturnType<typeof telling>>;

async function safely(page: Telling): Promise<void> {
  await page.choose('Are you short of breath?', 'No');
  await page.choose('Do you think of hurting yourself?', 'No');
  await page.press('Continue');
}

/** What is kept next, which the server takes. */
async function kept({ server, settled }: Telling): Promise<KeepHalfTold> {
  for (let tries = 0; tries < 40; tries++) {
    const [request] = server.match({ method: 'PUT', url });
    if (request) {
      request.flush({ keptAt: '2026-11-23T11:00:00Z' });
      await settled();
      return request.request.body as KeepHalfTold;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nothing was kept');
}

const idle = () => new Promise((resolve) => setTimeout(resolve, 900));

describe('a worsening that is half told', () => {
  it('is kept as it is told, without the safety answers, and says so', async () => {
    const page = await telling();
    await safely(page);
    page.server.expectNone({ method: 'PUT', url });
    await page.choose('What has changed?', 'What you have noticed');
    await page.press('Continue');
    await page.choose('What have you noticed?', 'Weakness');
    let last = await kept(page);
    // On a busy machine the topic is on its way before the answer is given.
    while (Object.keys(last.answers).length === 0) last = await kept(page);
    expect(last).toEqual({
      answers: { 'concern.symptoms': ['weakness', 'cramps'] },
      absent: {},
      topics: ['concern'],
      words: '',
    });
    expect(page.text()).toContain('Saved at');
  });

  it('is nothing while only the safety questions are answered', async () => {
    const page = await telling();
    await safely(page);
    await idle();
    page.server.expectNone({ method: 'PUT', url });
  });

  it('goes on after a reload: safety first and anew, then what was said', async () => {
    const page = await telling({ ...before, halfTold: begun });
    expect(page.text()).toContain('You began to tell us on 23 November 2026');
    expect(page.page.querySelectorAll('input:checked')).toHaveLength(0);
    await safely(page);
    expect(page.page.querySelectorAll('input:checked')).toHaveLength(1);
    await page.press('Continue');
    await page.press('Continue');
    await page.press('Continue');
    expect(page.page.querySelector<HTMLTextAreaElement>('#worse-words')?.value).toBe('My hand');
    await page.press('Send to my practice');
    const { body } = page.server.expectOne({ method: 'POST', url: '/api/v1/intake/worsening' }).request;
    expect(body).toEqual({ answers: { ...safety, ...begun.answers }, absent: {}, words: 'My hand' });
  });

  it('can be begun anew, which leaves nothing of it', async () => {
    const page = await telling({ ...before, halfTold: begun });
    await page.choose('Are you short of breath?', 'No');
    await page.press('Start over');
    expect(await kept(page)).toEqual({ answers: {}, absent: {}, topics: [], words: '' });
    expect(page.text()).not.toContain('You began to tell us');
    await page.choose('Do you think of hurting yourself?', 'No');
    await page.press('Continue');
    expect(page.page.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('is never kept from a tablet that others use next', async () => {
    const page = await telling(before, { ...sentIntake, tablet: true });
    await safely(page);
    await page.choose('What has changed?', 'Where');
    await idle();
    page.server.expectNone({ method: 'PUT', url });
  });

  it('does not come after what was sent, and is kept again when that failed', async () => {
    const page = await telling({ ...before, halfTold: begun });
    await safely(page);
    await page.choose('What has changed?', 'Where');
    for (let step = 0; step < 3; step++) await page.press('Continue');
    await page.press('Send to my practice');
    page.server.expectNone({ method: 'PUT', url });
    const sending = page.server.expectOne({ method: 'POST', url: '/api/v1/intake/worsening' });
    await idle();
    page.server.expectNone({ method: 'PUT', url });
    sending.error(new ProgressEvent('error'));
    await page.settled();
    expect(await kept(page)).toMatchObject({ topics: ['concern', 'place'] });
  });
});
