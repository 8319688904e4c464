import { readPanel, type ExaminationFinding, type PanelState } from '@myotome/differential';
import { examination } from './exam';
import { panels } from './panels';
import { tests } from './tests';

const line = (findings: readonly ExaminationFinding[], panel: string, id: string): PanelState | undefined => {
  const found = panels.find((each) => each.id === panel);
  if (!found) throw new Error(`No panel ${panel}.`);
  return readPanel(found, { examination, tests }, { findings }).lines.find((each) => each.id === id)?.state;
};
const on = (side: 'right' | 'left', item: string, value: string): ExaminationFinding => ({ item, side, value });
const both = (item: string, value: string) => [on('right', item, value), on('left', item, value)];

const wastedWeakHand = [
  on('right', 'wasting.first-dorsal-interosseous', 'wasted'),
  on('right', 'power.finger-abduction', '3'),
];
const wastedWeakLeg = [on('left', 'wasting.lower-leg', 'wasted'), on('left', 'power.ankle-dorsiflexion', '2')];

describe('motor neuron signs by region', () => {
  it.each([
    ['bulbar-lower', { item: 'tongue.fasciculation', value: 'present' }],
    ['bulbar-upper', { item: 'reflex.jaw', value: 'brisk' }],
    ['cervical-lower', on('left', 'fasciculation.arm', 'present')],
    ['cervical-upper', on('right', 'reflex.hoffmann', 'present')],
    ['thoracic-lower', { item: 'wasting.trunk', value: 'wasted' }],
    ['thoracic-upper', { item: 'reflex.abdominal', value: 'absent' }],
    ['lumbosacral-lower', on('left', 'wasting.thigh', 'wasted')],
    ['lumbosacral-upper', on('left', 'reflex.plantar', 'extensor')],
  ])('%s is met by one sign', (id, finding) => {
    expect(line([finding], 'motor-signs', id)).toBe('met');
    expect(line([], 'motor-signs', id)).toBe('not-examined');
  });

  it('calls a region free of signs only when all of them were looked for', () => {
    const legs = ['reflex.knee', 'reflex.ankle'].flatMap((item) => both(item, 'normal'));
    expect(line(legs, 'motor-signs', 'lumbosacral-upper')).toBe('not-examined');
    const rest = [...both('reflex.plantar', 'flexor'), ...both('tone.leg', 'normal')];
    expect(line([...legs, ...rest], 'motor-signs', 'lumbosacral-upper')).toBe('not-met');
  });
});

describe('the split hand', () => {
  const thumbSide = [
    on('right', 'wasting.first-dorsal-interosseous', 'wasted'),
    on('right', 'wasting.thenar', 'wasted'),
  ];

  it('needs the little-finger side to be spared, on the same side', () => {
    expect(line([...thumbSide, on('right', 'wasting.hypothenar', 'normal')], 'split-hand', 'split-hand-right')).toBe(
      'met',
    );
    expect(line([...thumbSide, on('right', 'wasting.hypothenar', 'wasted')], 'split-hand', 'split-hand-right')).toBe(
      'not-met',
    );
    expect(line([...thumbSide, on('left', 'wasting.hypothenar', 'normal')], 'split-hand', 'split-hand-right')).toBe(
      'not-examined',
    );
  });
});

describe('the Gold Coast clauses', () => {
  it('are all open before anything is examined', () => {
    const goldCoast = panels.find(({ id }) => id === 'gold-coast');
    for (const { id } of goldCoast?.lines ?? []) expect(line([], 'gold-coast', id)).toBe('not-examined');
    expect(goldCoast?.lines).toHaveLength(4);
  });

  it('ask for weakness with wasting, not for either alone', () => {
    const brisk = on('right', 'reflex.biceps', 'brisk');
    expect(line([...wastedWeakHand, brisk], 'gold-coast', 'upper-and-lower-in-one')).toBe('met');
    expect(line([...wastedWeakHand.slice(0, 1), brisk], 'gold-coast', 'upper-and-lower-in-one')).toBe('not-examined');
  });

  it('do not join an upper sign of one region with a lower sign of another', () => {
    const findings = [...wastedWeakHand, on('left', 'reflex.plantar', 'extensor')];
    expect(line(findings, 'gold-coast', 'upper-and-lower-in-one')).toBe('not-examined');
  });

  it('count lower motor neuron dysfunction by region', () => {
    expect(line(wastedWeakHand, 'gold-coast', 'lower-in-two')).toBe('not-examined');
    expect(line([...wastedWeakHand, ...wastedWeakLeg], 'gold-coast', 'lower-in-two')).toBe('met');
  });

  it('leave course and exclusion to the clinician', () => {
    expect(line([{ item: 'course.motor', value: 'progressive' }], 'gold-coast', 'progressive')).toBe('met');
    expect(line([{ item: 'course.motor', value: 'not-progressive' }], 'gold-coast', 'progressive')).toBe('not-met');
    expect(line([{ item: 'course.explained', value: 'found' }], 'gold-coast', 'nothing-else')).toBe('not-met');
  });

  it('give no verdict of their own', () => {
    const words = JSON.stringify(panels.find(({ id }) => id === 'gold-coast'));
    expect(words).not.toMatch(/"(has|is) ALS|definite|probable/i);
  });
});
