import { openByCode } from '@myotome/contract';
import { codeHash, inHalves, newCode } from './code';

const typed = (code: string) => openByCode.safeParse({ code, birthDate: '1970-01-01' }).data?.code;

describe('a short code', () => {
  it('has eight signs that nobody takes for one another, and each sign comes up', () => {
    const codes = Array.from({ length: 2000 }, newCode);
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/);
    expect(new Set(codes.join('')).size).toBe(30);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is read however it is typed', () => {
    const code = newCode();
    for (const as of [inHalves(code), code.toLowerCase(), ` ${code.split('').join(' ')} `])
      expect(typed(as)).toBe(code);
  });

  it.each(['', 'ABCD', 'ABCDEFGHJ', 'ABCD-EFG0', 'ABCD-EFG1', 'IIIILLLL', 'OOOOUUUU'])('is not %j', (code) => {
    expect(typed(code)).toBeUndefined();
  });

  it('leaves a trace that only this server can make', () => {
    const secret = 'a secret for tests, known to everyone';
    expect(codeHash({ secret }, 'ABCDEFGH')).toEqual(codeHash({ secret }, 'ABCDEFGH'));
    expect(codeHash({ secret }, 'ABCDEFGH')).not.toEqual(codeHash({ secret: `${secret}!` }, 'ABCDEFGH'));
    expect(codeHash({ secret }, 'ABCDEFGH')).not.toEqual(codeHash({ secret }, 'ABCDEFGJ'));
  });
});
