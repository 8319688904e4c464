import { TestBed } from '@angular/core/testing';
import { SectionEditor } from './section-editor';

async function open(accepts: boolean) {
  const fixture = TestBed.createComponent(SectionEditor);
  const kept: string[] = [];
  let closed = 0;
  fixture.componentRef.setInput('title', 'Reason');
  fixture.componentRef.setInput('words', 'Old words.');
  fixture.componentRef.setInput('keep', (text: string) => {
    kept.push(text);
    return Promise.resolve(accepts);
  });
  fixture.componentInstance.done.subscribe(() => (closed += 1));
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const field = page.querySelector('textarea');
  if (!field) throw new Error('no field');
  const type = (words: string): void => {
    field.value = words;
    field.dispatchEvent(new Event('input'));
  };
  const leave = async (): Promise<void> => {
    page.querySelector('button')?.click();
    await fixture.whenStable();
  };
  return { fixture, page, field, kept, type, leave, closed: () => closed };
}

describe('editing a section of a letter', () => {
  it('saves after a pause in typing, once', async () => {
    const { fixture, kept, type } = await open(true);
    fixture.componentRef.setInput('pause', 30);
    type('New');
    type('New words.');
    expect(kept).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(kept).toEqual(['New words.']);
  });

  it('saves at once on leaving the field', async () => {
    const { field, kept, type } = await open(true);
    type('New words.');
    field.dispatchEvent(new Event('blur'));
    expect(kept).toEqual(['New words.']);
  });

  it('closes without saving when nothing was typed', async () => {
    const { kept, leave, closed } = await open(true);
    await leave();
    expect(kept).toEqual([]);
    expect(closed()).toBe(1);
  });

  it('stays open with what was typed when it could not be saved', async () => {
    const { page, field, type, leave, closed } = await open(false);
    type('New words.');
    await leave();
    expect(closed()).toBe(0);
    expect(field.value).toBe('New words.');
    expect(page.textContent).toContain('Not saved');
  });

  it('keeps what was typed when the letter behind it changes', async () => {
    const { fixture, field, type } = await open(true);
    type('My words.');
    fixture.componentRef.setInput('words', 'Words of a colleague.');
    await fixture.whenStable();
    expect(field.value).toBe('My words.');
  });
});
