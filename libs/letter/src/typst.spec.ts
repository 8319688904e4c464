import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import fc from 'fast-check';
import { compose } from './compose';
import { input } from './compose.fixture';
import { applyEdit } from './edit';
import { literal, toTypst, type LetterMeta } from './typst';

const meta: LetterMeta = {
  patientName: 'Zoë Παπαδοπούλου (Владимирова)',
  patientBorn: '4 March 1968',
  patientIdentifier: '999 000 0018',
  practiceName: 'Riverside Practice',
  practiceContact: '1 Demo Street',
  reference: 'MY-7K3F-22QD',
  date: '22 November 2026',
  urgency: 'urgent-referral',
};

const compiler = NodeCompiler.create();
/** Whether Typst makes pages of a source. */
const compiles = (source: string): boolean => compiler.compile({ mainFileContent: source }).result !== null;

const hostile = [
  '#panic("no")',
  '$x^2$ `raw` *bold* _slanted_ <label> @reference',
  '"] #import "/etc/passwd" [',
  '\\" \\u{41} \\',
  '// comment /* and */ more',
  '= heading\n- list\n+ list',
  'Ελένη, Владимир, Łódź, 日本, שלום, 😀',
  '\u0000\u0007\u202Ereversed\u2066 \uD800 lone',
  'x'.repeat(3000),
];

describe('a letter as Typst', () => {
  it('would be stopped by words that Typst ran', () => {
    expect(compiles('#panic("no")')).toBe(false);
  });

  it.each(hostile)('prints %j as words and runs none of it', (text) => {
    const letter = applyEdit(compose(input), { section: 'history', text, person: text });
    const source = toTypst(
      { ...letter, subject: text, priority: text },
      { ...meta, patientName: text, reference: text },
    );
    expect(compiles(source)).toBe(true);
  });

  it('makes of any text one string that ends where it should', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const body = literal(text).slice(1, -1);
        expect(body.replace(/\\["\\]/g, '')).not.toMatch(/["\\\n\r]/);
        expect(body.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('takes out what turns the direction of text, and offers a break in what would leave the page', () => {
    expect(literal('a\u202Eb\u0000c')).toBe('"abc"');
    expect(literal('x'.repeat(50))).toBe(`"${'x'.repeat(48)}\u200B${'x'.repeat(2)}"`);
    expect(literal('say "no" \\ now')).toBe('"say \\"no\\" \\\\ now"');
  });

  it('leaves out empty sections', () => {
    const emptied = applyEdit(compose(input), { section: 'background', text: '', person: 'Dr Demo' });
    expect(toTypst(emptied, meta)).not.toContain('"Background');
  });

  it('says that a draft is not signed, and who signed a letter', () => {
    const source = toTypst(compose(input), { ...meta, signature: { by: 'Dr Demo', at: '22 November 2026, 10:42' } });
    expect(source).toContain('Signed electronically by Dr Demo, 22 November 2026, 10:42');
    expect(compiles(source)).toBe(true);
    expect(toTypst(compose(input), meta)).toContain('signed: ""');
  });
});
