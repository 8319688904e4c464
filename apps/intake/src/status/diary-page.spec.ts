import type { Diary, IntakeView } from '@myotome/contract';
import { today } from '../session/clock';
import { journey } from '../testing/journey';
import { smallReceipt } from '../testing/small-intake';
import { sentIntake } from '../testing/small-status';
import { daysBefore, dayWords } from './diary-days';

// The code of the pages is fetched before the first test, whose time it would take.
beforeAll(() => import('./after-routes'), 60_000);

/** The small form with two of the questions that the diary goes back to. */
const asksFunction: IntakeView = {
  ...sentIntake,
  questionnaire: {
    ...sentIntake.questionnaire,
    topics: [
      ...sentIntake.questionnaire.topics,
      {
        id: 'function',
        items: [
          { linkId: 'function.climbing-stairs', type: 'choice', options: ['0', '4'] },
          { linkId: 'function.dyspnea', type: 'choice', options: ['0', '4'] },
        ],
      },
    ],
  },
};

const yesterday = daysBefore(today())[1] ?? '';
const open = {
  day: today(),
  can: { stairs: 'harder' as const },
  words: 'Slow.',
  writtenAt: '',
  openUntil: '2999-01-01T00:00:00Z',
};
const closed = { day: yesterday, can: {}, words: 'Well.', writtenAt: '', openUntil: null };

async function shown(diary: Diary, view = asksFunction) {
  const page = await journey('/status/diary', view);
  page.server.expectOne('/api/v1/intake/diary').flush(diary);
  await page.settled();
  return page;
}

const kept = (page: Awaited<ReturnType<typeof shown>>) =>
  page.server.expectOne({ method: 'PUT', url: `/api/v1/intake/diary/${today()}` });

describe('the diary', () => {
  it('asks for what the form asks for, and for words alone where it asks for nothing of the kind', async () => {
    const { page } = await shown({ entries: [] });
    expect([...page.querySelectorAll('fieldset h2')].map((heading) => heading.textContent)).toEqual([
      'Walking and stairs',
      'Breathing',
    ]);
    expect(page.textContent).toContain('You have not written anything yet.');
  });

  it('keeps a day and lists it', async () => {
    const page = await shown({ entries: [] }, sentIntake);
    expect(page.page.querySelectorAll('fieldset')).toHaveLength(0);
    await page.press('Save this day');
    expect(page.text()).toContain('Choose an answer or write a few words');
    const field = page.page.querySelector<HTMLTextAreaElement>('#diary-words');
    if (!field) throw new Error('there is no field for words');
    field.value = 'Slow.';
    field.dispatchEvent(new Event('input'));
    await page.press('Save this day');
    const request = kept(page);
    expect(request.request.body).toEqual({ can: {}, words: 'Slow.' });
    request.flush({ entries: [open], receipt: null });
    await page.settled();
    expect(page.text()).toContain(`Saved for ${dayWords(today(), 'en')}`);
    expect(page.page.querySelector('app-diary-entries')?.textContent).toContain('A bit harder');
  });

  it('goes back to a day that can still be changed, and not to one that cannot', async () => {
    const page = await shown({ entries: [open, closed] });
    expect(page.page.querySelector<HTMLInputElement>('input:checked')?.value).toBe('harder');
    expect(page.page.querySelectorAll('app-diary-entries button')).toHaveLength(1);
    const days = page.page.querySelector<HTMLSelectElement>('#diary-day');
    if (!days) throw new Error('there are no days');
    expect(days.options[0]?.text).toContain('Today');
    days.value = yesterday;
    days.dispatchEvent(new Event('change'));
    await page.settled();
    expect(page.text()).toContain('This day can no longer be changed.');
    expect(page.page.querySelector('#diary-words')).toBeNull();
  });

  it('leads to help at once when breathing is much harder', async () => {
    const page = await shown({ entries: [] });
    await page.choose('Breathing', 'Short of breath at rest');
    expect(page.page.querySelector<HTMLAnchorElement>('[role=alert] a.call')?.href).toBe('tel:999');
    expect(page.page.querySelector('[role=alert] a[href="/status/worse/safety"]')).not.toBeNull();
    await page.choose('Breathing', 'As usual');
    expect(page.page.querySelector('[role=alert]')).toBeNull();
  });

  it('shows at once what to do when its words were such that the practice was told', async () => {
    const page = await shown({ entries: [] });
    await page.choose('Walking and stairs', 'A bit harder');
    await page.press('Save this day');
    const stop = {
      linkId: 'urgent.self-harm',
      values: [true],
      call: 'crisis' as const,
      heading: 'Please talk.',
      whileYouWait: [],
    };
    kept(page).flush({ entries: [open], receipt: { ...smallReceipt, stop } });
    await page.settled();
    expect(page.text()).toContain('Please talk.');
    expect(page.page.querySelector<HTMLAnchorElement>('a.call')?.href).toBe('tel:116123');
  });

  it('keeps what was written when it could not be saved', async () => {
    const page = await shown({ entries: [] });
    await page.choose('Walking and stairs', 'A bit harder');
    await page.press('Save this day');
    kept(page).error(new ProgressEvent('error'));
    await page.settled();
    expect(page.text()).toContain('This could not be saved');
    expect(page.page.querySelector<HTMLInputElement>('input:checked')?.value).toBe('harder');
  });
});
