import { openSealedText, sealText } from './sealed-text';

const secret = 'x'.repeat(32);

describe('sealed text', () => {
  it('is read again with the same secret', () => {
    expect(openSealedText(secret, sealText(secret, 'Zoë’s link'))).toBe('Zoë’s link');
  });

  it('shows nothing of the text and is never the same twice', () => {
    const [one, other] = [sealText(secret, 'the link'), sealText(secret, 'the link')];
    expect(one).not.toBe(other);
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('link');
  });

  it('cannot be read with another secret, or once it was changed', () => {
    const sealed = sealText(secret, 'the link');
    expect(() => openSealedText('y'.repeat(32), sealed)).toThrow();
    expect(() => openSealedText(secret, `${sealed.slice(0, -2)}AA`)).toThrow();
  });
});
