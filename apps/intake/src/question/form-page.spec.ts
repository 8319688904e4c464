import { journey } from '../testing/journey';
import { smallIntake } from '../testing/small-intake';

const stop = '/api/v1/intake/stop';
const save = '/api/v1/intake/answers';
const saved = { version: 4, savedAt: '2026-11-23T10:42:00Z' };

describe('the form', () => {
  it('shows the stop page at once when an answer calls for it, without waiting for any network', async () => {
    const { choose, text, server } = await journey('/form/urgent-1', smallIntake);
    await choose('short of breath', 'Yes');
    expect(text()).toContain('Trouble breathing needs help.');
    expect(text()).toContain('Call 999');
    expect(text()).toContain('We are telling your practice');
    server.expectNone(stop);
  });

  it('says that the practice has been told only once that is confirmed', async () => {
    const { choose, text, server, settled } = await journey('/form/urgent-1', smallIntake);
    await choose('short of breath', 'Yes');
    server.expectOne(save).flush(saved);
    await settled();
    expect(text()).toContain('We are telling your practice');
    server.expectOne(stop).flush({ stoppedAt: saved.savedAt });
    await settled();
    expect(text()).toContain('Your practice has been told');
  });

  it('says so when the practice could not be reached', async () => {
    const { choose, text, server, settled } = await journey('/form/urgent-1', smallIntake);
    await choose('short of breath', 'Yes');
    server.expectOne(save).error(new ProgressEvent('error'));
    await settled();
    expect(text()).toContain('We could not reach your practice yet');
  });

  it('offers a crisis line first to somebody who thinks of self-harm', async () => {
    const { choose, page } = await journey('/form/urgent-1', smallIntake);
    await choose('hurting yourself', 'Yes');
    expect(page.querySelector('a.call')?.getAttribute('href')).toBe('tel:116123');
    expect(page.querySelector('a[href="tel:999"]')).not.toBeNull();
  });

  it('goes on after the advice has been read, keeps the answer, and stops again when it is given anew', async () => {
    const { choose, press, text, store } = await journey('/form/urgent-1', smallIntake);
    await choose('short of breath', 'Yes');
    await press('I have read this');
    expect(text()).toContain('Your answers are kept');
    expect(store.answers()).toEqual({ 'urgent.breathing': true });
    await choose('short of breath', 'No');
    await choose('short of breath', 'Yes');
    expect(text()).toContain('Call 999');
  });

  it('names each required question that is missing and stays on the page', async () => {
    const { press, page, text } = await journey('/form/urgent-1', smallIntake);
    await press('Continue');
    const links = [...page.querySelectorAll('app-error-summary a')].map((link) => link.textContent);
    expect(links).toEqual(['Are you short of breath?', 'Do you think of hurting yourself?']);
    expect(text()).toContain('page 1 of 2');
  });

  it('asks what an answer brings into view', async () => {
    const { choose, press, text } = await journey('/form/concern-1', smallIntake);
    await choose('noticed', 'Weakness');
    expect(text()).toContain('page 2 of 3');
    await press('Continue');
    expect(text()).toContain('Where are you weaker?');
  });

  it('keeps figure and list in step', async () => {
    const { page, settled, store } = await journey('/form/place-1', {
      ...smallIntake,
      answers: { 'concern.symptoms': ['weakness'] },
    });
    page.querySelector('[data-region="left-hand"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled();
    expect(store.answers()['place.regions']).toEqual(['left-hand']);
    expect(page.querySelector<HTMLInputElement>('#q-place-regions-left-hand')?.checked).toBe(true);
    page.querySelector<HTMLInputElement>('#q-place-regions-left-hand')?.click();
    await settled();
    expect(page.querySelector('[data-region="left-hand"]')?.getAttribute('aria-checked')).toBe('false');
  });

  it('keeps "not sure" apart from any answer, and lets it be undone', async () => {
    const { press, text, store, server, settled } = await journey('/form/concern-1', smallIntake);
    await press('I am not sure');
    expect(store.absent()).toEqual({ 'concern.falls': 'asked-unknown' });
    expect(text()).toContain('You are not sure');
    const delivered = store.queue.flush();
    await settled();
    const request = server.expectOne(save);
    expect(request.request.body).toEqual({
      version: 3,
      answers: { 'concern.falls': null },
      absent: { 'concern.falls': 'asked-unknown' },
    });
    request.flush(saved);
    expect(await delivered).toBe(true);
    await press('Undo');
    expect(store.absent()).toEqual({});
  });

  it('never saves a number that cannot be right, and says what would be', async () => {
    const { page, settled, store, text } = await journey('/form/concern-1', smallIntake);
    const field = page.querySelector<HTMLInputElement>('#q-concern-falls');
    if (!field) throw new Error('no field');
    field.value = '300';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('change'));
    await settled();
    expect(store.answers()['concern.falls']).toBeUndefined();
    expect(text()).toContain('Write a number from 0 to 99');
    expect(field.value).toBe('300');
  });
});
