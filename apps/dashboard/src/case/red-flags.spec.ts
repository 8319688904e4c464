import { TestBed } from '@angular/core/testing';
import type { AbsentFlagView } from '@myotome/contract';
import { RedFlags } from './red-flags';

const flag = (label: string, holds: 'no' | 'unknown'): AbsentFlagView => ({
  rule: label,
  label,
  disposition: 'emergency',
  holds,
  missing: holds === 'unknown' ? [{ linkId: 'breathing.kind', label: 'what happens with breathing' }] : [],
});

async function show(flags: AbsentFlagView[]): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(RedFlags);
  fixture.componentRef.setInput('flags', flags);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('red flags that are not established', () => {
  it('keeps those never answered apart from those ruled out', async () => {
    const panel = await show([flag('Breathless lying flat', 'unknown'), flag('Stroke signs', 'no')]);
    expect(panel.querySelector('.asks')?.textContent).toContain('Breathless lying flat');
    expect(panel.querySelector('.asks')?.textContent).toContain('what happens with breathing');
    expect(panel.querySelector('.asks')?.textContent).not.toContain('Stroke signs');
    expect(panel.querySelector('.gone')?.textContent).toContain('Stroke signs');
    expect(panel.querySelector('.gone')?.textContent).not.toContain('Breathless');
  });

  it('says how many are not answered before it says what is absent', async () => {
    const words = (await show([flag('Stroke signs', 'no'), flag('Breathless lying flat', 'unknown')])).textContent;
    expect(words.indexOf('1 not answered')).toBeLessThan(words.indexOf('1 ruled out'));
  });

  it('never calls a flag absent when nothing was answered', async () => {
    const panel = await show([flag('Breathless lying flat', 'unknown')]);
    expect(panel.textContent).not.toContain('absent');
  });
});
