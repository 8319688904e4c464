import { TestBed } from '@angular/core/testing';
import type { PanelView } from '@myotome/contract';
import { Signs } from './signs';

const line = (state: PanelView['lines'][number]['state']): PanelView['lines'][number] => ({
  id: state,
  label: `A line that is ${state}`,
  state,
  because: ['Reflexes: Knee, left'],
  unverified: state === 'met' ? 'The wording.' : null,
});
const panel: PanelView = {
  id: 'some',
  kind: 'criteria',
  title: 'Some criteria',
  note: 'No verdict.',
  sources: ['A source'],
  lines: [line('met'), line('not-met'), line('not-examined')],
};

async function show(panels: readonly PanelView[]): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(Signs);
  fixture.componentRef.setInput('panels', panels);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}
const states = (page: HTMLElement): (string | undefined)[] =>
  [...page.querySelectorAll('.state')].map((each) => each.textContent.trim());

describe('signs and criteria', () => {
  it('tells met, not met and not examined apart, with what settled them', async () => {
    const page = await show([panel]);
    expect(states(page)).toEqual(['met', 'not met', 'not examined']);
    expect(page.querySelector('li.met')?.textContent).toContain('Reflexes: Knee, left');
    expect(page.querySelector('li.not-examined')?.textContent).not.toContain('Reflexes');
    expect(page.querySelector('li.met')?.textContent).toContain('The wording.');
  });

  it('calls signs present or absent', async () => {
    expect(states(await show([{ ...panel, kind: 'signs' }]))).toEqual(['present', 'absent', 'not examined']);
  });

  it('stays folded while nothing was examined', async () => {
    const page = await show([{ ...panel, lines: [line('not-examined')] }]);
    expect(page.querySelector('details')?.open).toBe(false);
    expect(page.querySelector('summary')?.textContent).toContain('not examined');
  });
});
