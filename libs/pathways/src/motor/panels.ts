import type { Panel } from '@myotome/differential';
import type { SourceKey } from './evidence';
import { eitherSide, wastedOnExamination, weakOnExamination, type Muscle, type MuscleGroup, type Sign } from './signs';

/** A panel of the motor pathway, its signs and sources checked by the compiler. */
interface MotorPanel extends Panel<Sign> {
  readonly sources: readonly SourceKey[];
}

type Side = 'right' | 'left';
const sides: readonly Side[] = ['right', 'left'];

const all = (...parts: readonly Sign[]): Sign => ({ all: parts });
const any = (...parts: readonly Sign[]): Sign => ({ any: parts });
const weakness = ['4', '3', '2', '1', '0'] as const;
const wasted = (...muscles: readonly Muscle[]): Sign => any(...muscles.map(wastedOnExamination));
const weak = (...groups: readonly MuscleGroup[]): Sign => any(...groups.map(weakOnExamination));

const tongueWasted: Sign = { item: 'exam.tongue.wasting', is: 'wasted' };
const tongueFasciculating: Sign = { item: 'exam.tongue.fasciculation', is: 'present' };
const trunkWasted: Sign = { item: 'exam.wasting.trunk', is: 'wasted' };
const armWasted = wasted('first-dorsal-interosseous', 'thenar', 'hypothenar', 'forearm', 'shoulder-arm');
const legWasted = wasted('thigh', 'lower-leg');
const armWeak = weak(
  'shoulder-abduction',
  'elbow-flexion',
  'elbow-extension',
  'wrist-extension',
  'finger-extension',
  'finger-flexion',
  'finger-abduction',
  'thumb-abduction',
);
const legWeak = weak('hip-flexion', 'knee-extension', 'ankle-dorsiflexion', 'ankle-inversion', 'ankle-plantarflexion');

/** Lower motor neuron dysfunction at the bedside: weakness with wasting, in the region. */
const lower = {
  bulbar: all(tongueWasted, { item: 'exam.tongue.movement', is: 'slow' }),
  cervical: all(armWasted, armWeak),
  thoracic: all(trunkWasted, { item: 'exam.power.trunk', in: weakness }),
  lumbosacral: all(legWasted, legWeak),
} as const satisfies Record<string, Sign>;

/** Upper motor neuron dysfunction: brisk or pathological reflexes, or spasticity, in the region. */
const upper = {
  bulbar: any({ item: 'exam.reflex.jaw', is: 'brisk' }, { item: 'exam.speech.character', is: 'strained' }),
  cervical: any(
    eitherSide('reflex.biceps', 'brisk', 'clonus'),
    eitherSide('reflex.triceps', 'brisk', 'clonus'),
    eitherSide('reflex.hoffmann', 'present'),
    eitherSide('tone.arm', 'spastic'),
  ),
  thoracic: { item: 'exam.reflex.abdominal', is: 'absent' },
  lumbosacral: any(
    eitherSide('reflex.knee', 'brisk', 'clonus'),
    eitherSide('reflex.ankle', 'brisk', 'clonus'),
    eitherSide('reflex.plantar', 'extensor'),
    eitherSide('tone.leg', 'spastic'),
  ),
} as const satisfies Record<string, Sign>;

const signsByRegion: MotorPanel = {
  id: 'motor-signs',
  kind: 'signs',
  title: 'Motor neuron signs by region',
  note: 'Read from your examination. A region without a tick is not normal until its lines say so.',
  sources: ['GoldCoast2021', 'BMJBP-ALS'],
  lines: [
    {
      id: 'bulbar-lower',
      label: 'Bulbar, lower: tongue wasted or fasciculating',
      when: any(tongueWasted, tongueFasciculating),
    },
    { id: 'bulbar-upper', label: 'Bulbar, upper: brisk jaw jerk or strained speech', when: upper.bulbar },
    {
      id: 'cervical-lower',
      label: 'Neck and arms, lower: wasting or fasciculation',
      when: any(armWasted, eitherSide('fasciculation.arm', 'present')),
    },
    {
      id: 'cervical-upper',
      label: 'Neck and arms, upper: brisk reflexes, Hoffmann sign or spasticity',
      when: upper.cervical,
    },
    {
      id: 'thoracic-lower',
      label: 'Trunk, lower: wasting or fasciculation',
      when: any(trunkWasted, { item: 'exam.fasciculation.trunk', is: 'present' }),
    },
    { id: 'thoracic-upper', label: 'Trunk, upper: abdominal reflexes absent', when: upper.thoracic },
    {
      id: 'lumbosacral-lower',
      label: 'Legs, lower: wasting or fasciculation',
      when: any(legWasted, eitherSide('fasciculation.leg', 'present')),
    },
    {
      id: 'lumbosacral-upper',
      label: 'Legs, upper: brisk reflexes, extensor plantar or spasticity',
      when: upper.lumbosacral,
    },
  ],
};

const splitHandOn = (side: Side): Sign =>
  all(
    { item: `exam.wasting.first-dorsal-interosseous.${side}`, is: 'wasted' },
    { item: `exam.wasting.thenar.${side}`, is: 'wasted' },
    { item: `exam.wasting.hypothenar.${side}`, is: 'normal' },
  );

const splitHand: MotorPanel = {
  id: 'split-hand',
  kind: 'signs',
  title: 'Split hand',
  note: 'Thumb side and first dorsal interosseous wasted while the little-finger side is spared. Ulnar or median palsy alone does not give it.',
  sources: ['SplitHand2013', 'TurnerTalbot2013'],
  lines: sides.map((side) => ({
    id: `split-hand-${side}`,
    label: side === 'right' ? 'Right hand' : 'Left hand',
    when: splitHandOn(side),
  })),
};

const bothIn = (region: keyof typeof upper): Sign => all(upper[region], lower[region]);

const goldCoast: MotorPanel = {
  id: 'gold-coast',
  kind: 'criteria',
  title: 'Gold Coast criteria, clause by clause',
  note: 'For specialists. Clauses only, no verdict: in practice the criteria miss little and let much through, so they are no screen. They follow from your findings alone, never from the form.',
  sources: ['GoldCoast2021', 'Ferullo2024'],
  lines: [
    {
      id: 'progressive',
      label: 'Progressive motor impairment after normal function, by history or repeated examination',
      when: { item: 'exam.course.motor', is: 'progressive' },
    },
    {
      id: 'upper-and-lower-in-one',
      label: 'Upper and lower motor neuron dysfunction together in one region',
      when: any(bothIn('bulbar'), bothIn('cervical'), bothIn('thoracic'), bothIn('lumbosacral')),
      unverified: 'Which signs count as dysfunction was not read in the original; weakness with wasting is asked here.',
    },
    {
      id: 'lower-in-two',
      label: 'Lower motor neuron dysfunction in two regions or more',
      when: { atLeast: 2, of: [lower.bulbar, lower.cervical, lower.thoracic, lower.lumbosacral] },
      unverified:
        'The clause was cut short in the copy that was read; electromyography, which counts too, is not asked here.',
    },
    {
      id: 'nothing-else',
      label: 'Investigations have excluded another disease',
      when: { item: 'exam.course.explained', is: 'none-found' },
      unverified: 'The clause was cut short in the copy that was read.',
    },
  ],
};

/** What clinicians read from their own examination; never shown to patients. */
export const panels: readonly MotorPanel[] = [signsByRegion, splitHand, goldCoast];
