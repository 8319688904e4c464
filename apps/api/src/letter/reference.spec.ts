import { newReference } from './reference';

describe('a letter reference', () => {
  it('is eight signs that cannot be mistaken for one another', () => {
    expect(newReference(new Uint8Array([0, 0, 0, 0, 0]))).toBe('MY-0000-0000');
    expect(newReference(new Uint8Array([255, 255, 255, 255, 255]))).toBe('MY-ZZZZ-ZZZZ');
    expect(newReference(new Uint8Array([0x08, 0x86, 0x42, 0x98, 0xe8]))).toBe('MY-1234-5678');
  });

  it('is another each time', () => {
    const made = Array.from({ length: 200 }, () => newReference());
    expect(new Set(made).size).toBe(200);
    expect(made.every((reference) => /^MY-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(reference))).toBe(true);
  });
});
