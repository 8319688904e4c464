import { TestBed } from '@angular/core/testing';
import type { Helper } from '@myotome/contract';
import { HelperLine } from './helper-line';

const daughter: Helper = { relation: 'child', name: 'Dora Demo', phone: '020 7946 0077', maySpeak: true };

async function shown(helper: Helper) {
  const fixture = TestBed.createComponent(HelperLine);
  fixture.componentRef.setInput('helper', helper);
  await fixture.whenStable();
  const line = fixture.nativeElement as HTMLElement;
  return { link: line.querySelector('a'), text: line.textContent?.replace(/\s+/g, ' ').trim() ?? '' };
}

describe('who answered for the patient', () => {
  it('is named, with a number that can be called', async () => {
    const { link, text } = await shown(daughter);
    expect(text).toBe(
      'Filled in by Dora Demo (son or daughter) · 020 7946 0077 · you may speak with them about the answers',
    );
    expect(link?.href).toBe('tel:02079460077');
  });

  it('may not be spoken with when the answer was no, and leaves it open when there was none', async () => {
    expect((await shown({ ...daughter, maySpeak: false })).text).toContain('do not speak with them');
    expect((await shown({ ...daughter, maySpeak: null })).text).toContain('not said whether you may speak');
  });

  it('is said to have given no name, and has nothing to call without a number', async () => {
    const { link, text } = await shown({ relation: null, name: '', phone: '', maySpeak: null });
    expect(text).toContain('Filled in by someone who gave no name ·');
    expect(link).toBeNull();
  });
});
