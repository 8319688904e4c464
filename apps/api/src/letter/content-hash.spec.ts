import { contentHash } from './content-hash';

describe('the hash of a letter', () => {
  it('does not depend on the order of keys or on what is undefined', () => {
    expect(contentHash({ b: [1, { d: 'ä', c: null }], a: 'x', e: undefined })).toBe(
      contentHash({ a: 'x', b: [1, { c: null, d: 'ä' }] }),
    );
  });

  it('changes with any word and with the order of sentences', () => {
    const hash = contentHash({ sections: ['one', 'two'] });
    expect(contentHash({ sections: ['two', 'one'] })).not.toBe(hash);
    expect(contentHash({ sections: ['one', 'two '] })).not.toBe(hash);
  });

  it('is SHA-256 of the canonical JSON', () => {
    expect(contentHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});
