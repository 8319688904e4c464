import { TestBed } from '@angular/core/testing';
import type { AskNextView, CaseView, ChangeSetView } from '@myotome/contract';
import { WouldChange } from './would-change';

type View = Pick<CaseView, 'wouldChange' | 'askNext' | 'disposition'>;

const set = (then: string, disposition: ChangeSetView['disposition'] = 'emergency'): ChangeSetView => ({
  disposition,
  sentence: `Would be otherwise if it were “${then}”.`,
  changes: [
    { linkId: 'weakness.course', label: 'Course of the weakness', now: 'steadily progressive', then },
    { linkId: 'weakness.spread', label: 'Spread', now: 'not answered', then: 'no spread' },
  ],
  rules: [{ rule: 'E4', label: 'Breathless at rest' }],
});

const ask = (label: string, alone: boolean): AskNextView => ({
  linkId: label,
  label,
  question: `What about ${label}?`,
  couldReach: 'emergency',
  alone,
  rules: [
    { rule: 'E4', label: 'Breathless at rest' },
    { rule: 'E5', label: 'Unable to swallow' },
  ],
});

const nothing: View = {
  disposition: 'urgent-referral',
  askNext: [],
  wouldChange: { noLongerFlagged: { sets: [], none: 'too-many-changes' }, moreUrgent: [] },
};

async function show(view: View) {
  const fixture = TestBed.createComponent(WouldChange);
  fixture.componentRef.setInput('view', view);
  const pointed: (readonly string[])[] = [];
  fixture.componentInstance.pointedAt.subscribe((linkIds) => pointed.push(linkIds));
  await fixture.whenStable();
  return { panel: fixture.nativeElement as HTMLElement, pointed };
}

const lists = (panel: HTMLElement): readonly string[] =>
  [...panel.querySelectorAll('.lists > div')].map((list) => list.textContent.replaceAll(/\s+/g, ' ').trim());

describe('what would change a case', () => {
  it('says which answers together would take it out of the queue, and what they are now one click away', async () => {
    const { panel, pointed } = await show({
      ...nothing,
      wouldChange: { noLongerFlagged: { sets: [set('stable', 'primary-care')], none: null }, moreUrgent: [] },
    });
    expect(lists(panel)[0]).toMatch(/^Not flagged if ?Course of the weakness: stable ?and Spread: no spread/);
    const details = panel.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain('now steadily progressive');
    expect(details?.textContent).toContain('now not answered');
    expect(details?.textContent).toContain('Breathless at rest (E4)');
    details?.querySelector('button')?.click();
    expect(pointed).toEqual([['weakness.course', 'weakness.spread']]);
  });

  it('gives each way to look behind a change a name of its own', async () => {
    const sets = [set('stable'), set('improving')];
    const { panel } = await show({
      ...nothing,
      wouldChange: { noLongerFlagged: { sets, none: null }, moreUrgent: [] },
    });
    const names = [...panel.querySelectorAll('summary')].map((summary) => summary.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(2);
  });

  it('shows three ways to be more urgent, folds the rest, and keeps the safety screen apart', async () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((then) => set(then));
    const { panel } = await show({
      ...nothing,
      wouldChange: {
        noLongerFlagged: { sets: [], none: 'not-flagged' },
        moreUrgent: [
          { disposition: 'emergency', screen: false, sets: others },
          { disposition: 'emergency', screen: true, sets: [set('yes')] },
        ],
      },
    });
    const list = panel.querySelectorAll('.lists > div')[1];
    expect(list?.querySelectorAll(':scope > ul > li')).toHaveLength(3);
    expect(list?.textContent).toContain('2 more ways');
    expect(list?.textContent).toContain('Any of 1 safety questions');
    expect(list?.querySelector('li')?.textContent).toContain('Emergency');
  });

  it('says what to ask next, how far it could go and whether that answer is enough', async () => {
    const questions = [ask('Onset', true), ask('Falls', false)];
    const { panel } = await show({ ...nothing, askNext: questions });
    const list = lists(panel)[2] ?? '';
    expect(list).toMatch(/Onset ?could become ?Emergency/);
    expect(list).toMatch(/Falls ?could become ?Emergency ?together with other open questions/);
    expect(list).toContain('“What about Onset?”');
    expect(list).toContain('2 rules wait for it: E4, E5.');
  });

  it('folds the questions beyond the fifth', async () => {
    const { panel } = await show({
      ...nothing,
      askNext: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((one) => ask(one, true)),
    });
    expect(panel.querySelectorAll('app-ask-next > ul > li')).toHaveLength(5);
    expect(panel.querySelector('app-ask-next > details')?.textContent).toContain('2 more to ask');
  });

  it.each([
    ['not-flagged', 'This case is not flagged.'],
    ['too-many-changes', 'No change of up to six answers'],
    ['own-words', 'in their own words'],
  ] as const)('says in words why there is no set: %s', async (none, words) => {
    const { panel } = await show({
      ...nothing,
      wouldChange: { noLongerFlagged: { sets: [], none }, moreUrgent: [] },
    });
    expect(lists(panel)[0]).toContain(words);
    expect(lists(panel)[1]).toContain('No one or two other answers');
    expect(lists(panel)[2]).toContain('No open question could make this more urgent.');
  });

  it('says that nothing is more urgent than an emergency', async () => {
    const { panel } = await show({ ...nothing, disposition: 'emergency' });
    expect(lists(panel)[1]).toContain('Nothing is more urgent than this.');
  });

  it('claims nothing about a case that other rules judged', async () => {
    const { panel } = await show({ ...nothing, wouldChange: null });
    expect(panel.querySelector('.lists')).toBeNull();
    expect(panel.textContent).toContain('Another version of the rules judged this case');
  });
});
