import { TestBed } from '@angular/core/testing';
import type { AddWorsening } from '@myotome/contract';
import { journey } from '../testing/journey';
import { smallReceipt } from '../testing/small-intake';
import { sentIntake } from '../testing/small-status';

// The first page is built beforehand, so that how long a busy machine takes for it decides nothing.
beforeAll(async () => {
  await import('./after-routes');
  await journey('/status/worse/safety', sentIntake);
  TestBed.resetTestingModule();
}, 60_000);

const safety = { 'urgent.breathing': false, 'urgent.self-harm': false };
const before = { answers: { ...safety, 'concern.symptoms': ['cramps'], 'concern.falls': 2 }, absent: {} };
const breathless = 'Are you short of breath?';
const despair = 'Do you think of hurting yourself?';

async function begun() {
  const page = await journey('/status/worse/safety', sentIntake);
  page.server.expectOne('/api/v1/intake/worsening').flush(before);
  await page.settled();
  return page;
}

async function safely() {
  const page = await begun();
  await page.choose(breathless, 'No');
  await page.choose(despair, 'No');
  await page.press('Continue');
  return page;
}

type Journey = Awaited<ReturnType<typeof begun>>;

function sent({ server }: Journey) {
  const request = server.expectOne({ method: 'POST', url: '/api/v1/intake/worsening' });
  return { request, body: request.request.body as AddWorsening, key: request.request.headers.get('Idempotency-Key') };
}

async function write({ page, settled }: Journey, words: string): Promise<void> {
  const field = page.querySelector<HTMLTextAreaElement>('#worse-words');
  if (!field) throw new Error('there is no field for words');
  field.value = words;
  field.dispatchEvent(new Event('input'));
  await settled();
}

describe('telling that it has got worse', () => {
  it('asks the safety questions first, anew, and all of them', async () => {
    const page = await begun();
    expect(page.page.querySelectorAll('fieldset')).toHaveLength(2);
    expect(page.page.querySelectorAll('input:checked')).toHaveLength(0);
    await page.choose(breathless, 'No');
    await page.press('Continue');
    expect(page.text()).toContain('Please answer before you go on');
    await page.choose(despair, 'No');
    await page.press('Continue');
    expect(page.text()).toContain('What has changed?');
  });

  it('begins with safety whatever address it was opened at', async () => {
    const { text } = await journey('/status/worse/words', sentIntake);
    expect(text()).toContain('First, a few safety questions');
  });

  it('asks the safety questions even when what was said before cannot be had', async () => {
    const page = await journey('/status/worse/safety', sentIntake);
    page.server.expectOne('/api/v1/intake/worsening').error(new ProgressEvent('error'));
    await page.settled();
    await page.choose(breathless, 'Yes');
    expect(page.text()).toContain('Trouble breathing needs help.');
  });

  it('shows what was said before in the topics chosen, and sends what changed alone', async () => {
    const page = await safely();
    expect([...page.page.querySelectorAll('label.card')].map((card) => card.textContent?.trim())).toEqual([
      'What you have noticed',
      'Where',
    ]);
    await page.choose('What has changed?', 'What you have noticed');
    await page.press('Continue');
    expect(page.text()).toContain('What has changed: What you have noticed');
    await page.choose('What have you noticed?', 'Weakness');
    await page.press('Continue');
    // A change has brought a further topic into view.
    expect(page.text()).toContain('Where are you weaker?');
    await page.press('Continue');
    await write(page, 'My hand is weaker.');
    await page.press('Send to my practice');
    const { request, body, key } = sent(page);
    expect(body).toEqual({
      answers: {
        ...safety,
        'concern.symptoms': ['weakness', 'cramps'],
      },
      absent: {},
      words: 'My hand is weaker.',
    });
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
    request.flush({ ...smallReceipt, next: ['Someone calls you today.'] });
    await page.settled();
    expect(page.text()).toContain('Someone calls you today.');
  });

  it('asks for a topic that is hidden by way of the answers that hide it', async () => {
    const page = await safely();
    await page.choose('What has changed?', 'Where');
    await page.press('Continue');
    expect(page.text()).toContain('What has changed: What you have noticed');
  });

  it('needs something to tell', async () => {
    const page = await safely();
    await page.press('Continue');
    await page.press('Send to my practice');
    expect(page.text()).toContain('Change an answer, or write what has changed');
    page.server.expectNone({ method: 'POST', url: '/api/v1/intake/worsening' });
  });

  it('keeps its key for the same words and takes another for others', async () => {
    const page = await safely();
    await page.press('Continue');
    await write(page, 'Worse.');
    await page.press('Send to my practice');
    const first = sent(page);
    first.request.error(new ProgressEvent('error'));
    await page.settled();
    expect(page.text()).toContain('there is no connection');
    await page.press('Send to my practice');
    const second = sent(page);
    expect(second.key).toBe(first.key);
    second.request.error(new ProgressEvent('error'));
    await page.settled();
    await write(page, 'Much worse.');
    await page.press('Send to my practice');
    expect(sent(page).key).not.toBe(first.key);
  });
});

describe('an answer that stops it', () => {
  const told = '/api/v1/intake/worsening/stop';

  it('shows at once whom to call, tells the practice, and says so only when it is true', async () => {
    const page = await begun();
    await page.choose(breathless, 'Yes');
    expect(page.page.querySelector<HTMLAnchorElement>('a.call')?.href).toBe('tel:999');
    expect(page.text()).toContain('We are telling your practice');
    const request = page.server.expectOne(told);
    expect(request.request.body).toEqual({ linkId: 'urgent.breathing', value: true });
    request.flush({ stoppedAt: '2026-11-23T10:42:00Z' });
    await page.settled();
    expect(page.text()).toContain('Your practice has been told');
    await page.press('I have read this');
    expect(page.text()).toContain('First, a few safety questions');
    await page.choose(despair, 'No');
    await page.press('Continue');
    expect(page.text()).toContain('What has changed?');
  });

  it('is told again until it arrives, under one key', async () => {
    const page = await begun();
    await page.choose(breathless, 'Yes');
    const first = page.server.expectOne(told);
    first.error(new ProgressEvent('error'));
    await page.settled();
    expect(page.text()).toContain('We could not reach your practice yet');
    window.dispatchEvent(new Event('online'));
    await page.settled();
    const second = page.server.expectOne(told);
    expect(second.request.headers.get('Idempotency-Key')).toBe(first.request.headers.get('Idempotency-Key'));
    second.flush({ stoppedAt: '2026-11-23T10:42:00Z' });
    await page.settled();
    expect(page.text()).toContain('Your practice has been told');
  });

  it('can be taken back, and is then asked again', async () => {
    const page = await begun();
    await page.choose(despair, 'Yes');
    expect(page.text()).toContain('Please talk to someone now.');
    await page.press('I chose this by mistake');
    await page.choose(breathless, 'No');
    await page.press('Continue');
    expect(page.text()).toContain('Please answer before you go on');
  });
});
