import { TestBed } from '@angular/core/testing';
import { dispositions } from '@myotome/triage';
import { UrgencyMark } from './urgency-mark';

describe('the urgency mark', () => {
  it('has its own shape and its own word for each urgency', async () => {
    const seen = new Set<string>();
    const words: string[] = [];
    for (const disposition of dispositions) {
      const fixture = TestBed.createComponent(UrgencyMark);
      fixture.componentRef.setInput('disposition', disposition);
      await fixture.whenStable();
      const page = fixture.nativeElement as HTMLElement;
      seen.add(page.querySelector('svg')?.innerHTML ?? '');
      words.push(page.textContent?.trim() ?? '');
    }
    expect(seen.size).toBe(dispositions.length);
    expect(words).toEqual(['Emergency', 'Urgent', 'Routine', 'Primary care', 'Self-care']);
  });
});
