import type { IntakeStatus } from '@myotome/contract';
import { journey } from '../testing/journey';
import { sentIntake, smallStatus } from '../testing/small-status';

// The code of the pages is fetched before the first test, whose time it would take.
beforeAll(() => import('./after-routes'), 60_000);

async function shown(status: IntakeStatus) {
  const page = await journey('/status', sentIntake);
  page.server.expectOne('/api/v1/intake/status').flush(status);
  await page.settled();
  return page;
}

describe('the status', () => {
  it('says that nobody has looked yet, and by when somebody will', async () => {
    const { text } = await shown(smallStatus);
    expect(text()).toContain('You sent your answers on 23 November 2026');
    expect(text()).toContain('Riverside Practice has not read this yet. Someone will look by 4 January 2999');
    expect(text()).toContain('Nothing has been decided yet.');
    expect(text()).toContain('Someone looks at your answers.');
  });

  it('promises no time that is over', async () => {
    const { text } = await shown({ ...smallStatus, lookBy: '2020-01-01T10:00:00Z' });
    expect(text()).toContain('as soon as they can');
    expect(text()).not.toContain('2020');
  });

  it('says when it was read and what the patient was told', async () => {
    const { text } = await shown({
      ...smallStatus,
      sent: { at: '2026-11-23T10:42:00Z', readAt: '2026-11-23T12:00:00Z' },
      lookBy: null,
      decided: { at: '2026-11-24T09:00:00Z', told: 'Come on Monday.' },
    });
    expect(text()).toContain('Riverside Practice read this on 23 November 2026');
    expect(text()).toMatch(/What you were told: ?Come on Monday\./);
    expect(text()).not.toContain('Nothing has been decided yet.');
  });

  it('has an unread change beneath what was read before', async () => {
    const { text } = await shown({
      ...smallStatus,
      sent: { at: '2026-11-23T10:42:00Z', readAt: '2026-11-23T12:00:00Z' },
      changes: [{ at: '2026-11-25T08:00:00Z', readAt: null }],
    });
    expect(text()).toMatch(/read this on 23 November.*told us about a change on 25 November.*has not read this yet/);
  });

  it('lists questions for the visit, and leaves out those it has no words for', async () => {
    const { page } = await shown(smallStatus);
    expect([...page.querySelectorAll('app-visit-questions li')].map((item) => item.textContent)).toEqual([
      'What do you think is going on? What else could it be?',
      'What can help me with buttons, keys and writing?',
    ]);
  });

  it('offers nothing more once the answers were taken back, but what was said', async () => {
    const { page, text } = await shown({
      ...smallStatus,
      withdrawnAt: '2026-11-26T10:00:00Z',
      may: { worsen: false, diary: false, withdraw: false },
    });
    expect([...page.querySelectorAll('nav a b')].map((link) => link.textContent)).toEqual(['See or save my data']);
    expect(text()).toContain('You took your answers back on 26 November 2026');
    expect(text()).not.toContain('Someone will look');
  });

  it('can be tried again when it could not be had', async () => {
    const page = await journey('/status', sentIntake);
    page.server.expectOne('/api/v1/intake/status').error(new ProgressEvent('error'));
    await page.settled();
    expect(page.text()).toContain('cannot be shown at the moment');
    await page.press('Try again');
    page.server.expectOne('/api/v1/intake/status').flush(smallStatus);
    await page.settled();
    expect(page.text()).toContain('has not read this yet');
  });

  it('is for those alone who have sent their answers', async () => {
    const { text } = await journey('/status', { ...sentIntake, receipt: null });
    expect(text()).toContain('Check your answers');
  });
});

describe('the receipt', () => {
  it('stands without the network, and has the questions for the visit once they have come', async () => {
    const { server, settled, page, text } = await journey('/receipt', sentIntake);
    expect(text()).toContain('Your answers have been sent');
    expect(page.querySelector('app-visit-questions')).toBeNull();
    server.expectOne('/api/v1/intake/status').flush(smallStatus);
    await settled();
    expect(page.querySelectorAll('app-visit-questions li')).toHaveLength(2);
    expect(page.querySelector('a[href="/status"]')).not.toBeNull();
  });
});
