import { asHtml, type OwnCopy } from './own-copy';

const copy: OwnCopy = {
  title: 'My answers',
  language: 'es',
  direction: 'ltr',
  about: ['Riverside Practice, 020 7946 0123', 'Not sent yet'],
  sections: [
    { title: 'What happens next', lines: ['Someone calls.'] },
    { title: 'Words', answers: [{ question: 'What is it?', answer: ['<img src=x onerror=alert(1)>', 'a & b'] }] },
  ],
};

const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('a copy as a page', () => {
  it('says everything, in its language', () => {
    const page = read(asHtml(copy));
    expect(page.documentElement.lang).toBe('es');
    expect(page.title).toBe('My answers');
    expect([...page.querySelectorAll('h1, h2, p, dt, dd')].map((element) => element.textContent)).toEqual([
      'My answers',
      ...copy.about,
      'What happens next',
      'Someone calls.',
      'Words',
      'What is it?',
      '<img src=x onerror=alert(1)>',
      'a & b',
    ]);
  });

  it('is text alone: nothing that somebody wrote can run, and nothing is fetched', () => {
    const html = asHtml(copy);
    const page = read(html);
    expect(page.querySelectorAll('img, script, link, a, iframe')).toHaveLength(0);
    expect(html).not.toMatch(/https?:/);
  });

  it('begins so that every browser reads its letters right', () => {
    expect(asHtml(copy)).toMatch(/^<!doctype html>\s*<html lang="es" dir="ltr"><head><meta charset="utf-8">/);
  });
});
