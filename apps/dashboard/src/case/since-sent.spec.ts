import { TestBed } from '@angular/core/testing';
import type { SinceSent as SinceSentView } from '@myotome/contract';
import { SinceSent } from './since-sent';

const nothing: SinceSentView = { worsenings: [], diary: [], withdrawnAt: null };

const worsening = (change: Partial<SinceSentView['worsenings'][number]>): SinceSentView['worsenings'][number] => ({
  id: '01890a5d-ac96-774b-bcce-000000000001',
  at: '2026-11-22T09:00:00Z',
  stopped: false,
  changed: [],
  words: '',
  ...change,
});

async function show(since: SinceSentView): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(SinceSent);
  fixture.componentRef.setInput('since', since);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const text = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('what came in since sending', () => {
  it('takes no room when there is nothing', async () => {
    expect((await show(nothing)).hidden).toBe(true);
  });

  it('shows what was beside what is now, newest first, with the own words', async () => {
    const panel = await show({
      ...nothing,
      worsenings: [
        worsening({ words: 'First.' }),
        worsening({
          id: '01890a5d-ac96-774b-bcce-000000000002',
          changed: [{ linkId: 'weakness.spread', label: 'Spread', was: 'no', now: 'to another body part' }],
          words: 'Now the other hand.',
        }),
      ],
    });
    expect(panel.hidden).toBe(false);
    expect([...panel.querySelectorAll('blockquote')].map(text)).toEqual(['Now the other hand.', 'First.']);
    expect([...panel.querySelectorAll('tbody tr > *')].map(text)).toEqual(['Spread', 'no', 'to another body part']);
    expect([...panel.querySelectorAll('thead th')].map(text)).toEqual(['Question', 'Was', 'Is now']);
  });

  it('says when an emergency answer stopped it, and when no answer changed', async () => {
    const panel = await show({ ...nothing, worsenings: [worsening({ stopped: true })] });
    expect(text(panel)).toContain('An emergency answer');
    expect(text(panel)).toContain('No answer changed.');
  });

  it('lists the diary in the order of its days', async () => {
    const panel = await show({
      ...nothing,
      diary: [
        { day: '2026-11-20', can: { stairs: 'harder', speech: 'as-usual' }, words: '', writtenAt: '' },
        { day: '2026-11-21', can: {}, words: 'Tired.', writtenAt: '' },
      ],
    });
    expect([...panel.querySelectorAll('li > span')].map(text)).toEqual([
      '20 Nov 2026',
      'walking and stairs: a bit harder · speaking: as usual',
      '21 Nov 2026',
      'Tired.',
    ]);
  });

  it('asks staff to act on a withdrawal', async () => {
    const panel = await show({ ...nothing, withdrawnAt: '2026-11-22T09:00:00Z' });
    expect(text(panel.querySelector('.notice'))).toContain('Get in touch and settle what follows');
  });
});
