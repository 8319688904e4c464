import type { IntakeView } from '@myotome/contract';
import type { Item } from '@myotome/questionnaire';
import { journey } from '../testing/journey';
import { smallIntake } from '../testing/small-intake';

const items: readonly Item[] = [
  { linkId: 'other.eyes', type: 'multi', options: ['drooping', 'none'], exclusive: 'none' },
  { linkId: 'other.weight', type: 'choice', options: ['none', 'some'] },
  { linkId: 'other.sleep', type: 'boolean' },
];
const said = { 'other.eyes': ['none'], 'other.weight': 'none', 'other.sleep': false };

/** The small form with a page whose questions can all be answered with "no". */
function withOthers(view: Partial<IntakeView> = {}, extra: readonly Item[] = []): IntakeView {
  const { questionnaire, wording } = smallIntake;
  return {
    ...smallIntake,
    questionnaire: {
      ...questionnaire,
      topics: [...questionnaire.topics, { id: 'other', items: [...items, ...extra] }],
    },
    wording: { ...wording, topics: { ...wording.topics, other: { title: 'Other' } } },
    ...view,
  };
}

const buttons = (page: HTMLElement): readonly (string | undefined)[] =>
  [...page.querySelectorAll('app-none-of-these button')].map((button) => button.textContent?.trim());

describe('none of these, for a page', () => {
  it('answers each open question for itself, says so, and goes back in one press', async () => {
    const { press, page, text, store, settled, server } = await journey('/form/other-1', withOthers());
    page.querySelector<HTMLElement>('app-none-of-these button')?.focus();
    await press('None of these');
    expect(store.answers()).toEqual(said);
    expect(store.absent()).toEqual({});
    expect(page.querySelector('app-none-of-these [role=status]')?.textContent).toBe('You said “no” to 3 questions.');
    expect(page.querySelector<HTMLInputElement>('#q-other-eyes-none')?.checked).toBe(true);
    expect(document.activeElement?.textContent?.trim()).toBe('Undo');
    const delivered = store.queue.flush();
    await settled();
    const request = server.expectOne('/api/v1/intake/answers');
    expect(request.request.body).toMatchObject({ answers: said });
    request.flush({ version: 4, savedAt: '2026-11-23T10:42:00Z' });
    await delivered;
    await press('Undo');
    expect(store.answers()).toEqual({});
    expect(text()).not.toContain('You said');
  });

  it('leaves alone what was answered, skipped or not known', async () => {
    const { press, store } = await journey(
      '/form/other-1',
      withOthers({ absent: { 'other.sleep': 'asked-declined' } }, [{ linkId: 'other.more', type: 'boolean' }]),
    );
    await press('None of these');
    expect(store.answers()).toEqual({ 'other.eyes': ['none'], 'other.weight': 'none', 'other.more': false });
    expect(store.absent()).toEqual({ 'other.sleep': 'asked-declined' });
  });

  it('does not take back what was changed by hand since', async () => {
    const { press, choose, store } = await journey('/form/other-1', withOthers());
    await press('None of these');
    await choose('other.sleep', 'Yes');
    await press('Undo');
    expect(store.answers()).toEqual({ 'other.sleep': true });
  });

  it('is not offered where a question has no such answer', async () => {
    const words = await journey('/form/other-1', withOthers({}, [{ linkId: 'other.words', type: 'text' }]));
    expect(buttons(words.page)).toEqual([]);
  });

  it('is not offered for one question, where "none" itself is as near', async () => {
    const { page } = await journey(
      '/form/other-1',
      withOthers({ answers: { 'other.eyes': ['none'], 'other.sleep': true } }),
    );
    expect(buttons(page)).toEqual([]);
  });

  it('is never offered on the safety screen', async () => {
    const { page } = await journey('/form/urgent-1', withOthers());
    expect(page.querySelectorAll('fieldset')).toHaveLength(2);
    expect(buttons(page)).toEqual([]);
  });
});
