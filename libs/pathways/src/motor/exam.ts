import type { ExaminationItem, Measure } from '@myotome/differential';

/*
 * The neurological examination in the order in which it is done, a tap an item, normal first.
 * Power is the Medical Research Council scale; the bands of the breath count are working bands, not cut-offs from a
 * guideline.
 */

const mrc = [
  { code: '5', label: '5/5' },
  { code: '4', label: '4/5', abnormal: true },
  { code: '3', label: '3/5', abnormal: true },
  { code: '2', label: '2/5', abnormal: true },
  { code: '1', label: '1/5', abnormal: true },
  { code: '0', label: '0/5', abnormal: true },
] as const;

const bulk = [
  { code: 'normal', label: 'normal bulk' },
  { code: 'wasted', label: 'wasted', abnormal: true },
] as const;

const twitch = [
  { code: 'none', label: 'no fasciculation' },
  { code: 'present', label: 'fasciculation', abnormal: true },
] as const;

const resistance = [
  { code: 'normal', label: 'normal' },
  { code: 'spastic', label: 'increased, spastic', abnormal: true },
  { code: 'rigid', label: 'increased, rigid', abnormal: true },
  { code: 'reduced', label: 'reduced', abnormal: true },
] as const;

const jerk = [
  { code: 'normal', label: 'normal' },
  { code: 'reduced', label: 'reduced', abnormal: true },
  { code: 'absent', label: 'absent', abnormal: true },
  { code: 'brisk', label: 'brisk', abnormal: true },
  { code: 'clonus', label: 'brisk with clonus', abnormal: true },
] as const;

const sign = [
  { code: 'absent', label: 'absent' },
  { code: 'present', label: 'present', abnormal: true },
] as const;

const provoked = [
  { code: 'negative', label: 'negative' },
  { code: 'positive', label: 'positive', abnormal: true },
] as const;

const wasting = <const I extends string>(id: I, label: string) =>
  ({ id: `wasting.${id}`, label, group: 'Wasting', sided: true, values: bulk }) as const;
const fasciculation = <const I extends string>(id: I, label: string) =>
  ({ id: `fasciculation.${id}`, label, group: 'Fasciculation', sided: true, values: twitch }) as const;
const power = <const I extends string>(id: I, label: string) =>
  ({ id: `power.${id}`, label, group: 'Power', sided: true, values: mrc }) as const;
const tone = <const I extends string>(id: I, label: string) =>
  ({ id: `tone.${id}`, label, group: 'Tone', sided: true, values: resistance }) as const;
const reflex = <const I extends string>(id: I, label: string) =>
  ({ id: `reflex.${id}`, label, group: 'Reflexes', sided: true, values: jerk }) as const;

const measured = <const I extends string>(id: I, label: string, measure: Measure) =>
  ({ id: `breathing.${id}`, label, group: 'Breathing', values: [], measure }) as const;

/** What a clinician may record, by group in the order of the bedside. */
export const examination = [
  wasting('first-dorsal-interosseous', 'First dorsal interosseous'),
  wasting('thenar', 'Thenar eminence'),
  wasting('hypothenar', 'Hypothenar eminence'),
  wasting('forearm', 'Forearm'),
  wasting('shoulder-arm', 'Shoulder and upper arm'),
  { id: 'wasting.trunk', label: 'Trunk and back', group: 'Wasting', values: bulk },
  wasting('thigh', 'Thigh'),
  wasting('lower-leg', 'Lower leg'),

  fasciculation('arm', 'Arm'),
  fasciculation('leg', 'Leg'),
  { id: 'fasciculation.trunk', label: 'Trunk', group: 'Fasciculation', values: twitch },

  { id: 'power.neck-flexion', label: 'Neck flexion', group: 'Power', values: mrc },
  { id: 'power.neck-extension', label: 'Neck extension', group: 'Power', values: mrc },
  power('shoulder-abduction', 'Shoulder abduction'),
  power('elbow-flexion', 'Elbow flexion'),
  power('elbow-extension', 'Elbow extension'),
  power('wrist-extension', 'Wrist extension'),
  power('finger-extension', 'Finger extension'),
  power('finger-flexion', 'Finger flexion'),
  power('finger-abduction', 'Finger abduction'),
  power('thumb-abduction', 'Thumb abduction'),
  { id: 'power.trunk', label: 'Sitting up from lying', group: 'Power', values: mrc },
  power('hip-flexion', 'Hip flexion'),
  power('knee-extension', 'Knee extension'),
  power('ankle-dorsiflexion', 'Ankle dorsiflexion'),
  power('ankle-inversion', 'Ankle inversion'),
  power('ankle-plantarflexion', 'Ankle plantarflexion'),

  tone('arm', 'Arm'),
  tone('leg', 'Leg'),

  {
    id: 'reflex.jaw',
    label: 'Jaw jerk',
    group: 'Reflexes',
    values: [
      { code: 'normal', label: 'not brisk' },
      { code: 'brisk', label: 'brisk', abnormal: true },
    ],
  },
  reflex('biceps', 'Biceps'),
  reflex('triceps', 'Triceps'),
  {
    id: 'reflex.abdominal',
    label: 'Abdominal reflexes',
    group: 'Reflexes',
    values: [
      { code: 'present', label: 'present' },
      { code: 'absent', label: 'absent', abnormal: true },
    ],
  },
  reflex('knee', 'Knee'),
  reflex('ankle', 'Ankle'),
  { id: 'reflex.hoffmann', label: 'Hoffmann sign', group: 'Reflexes', sided: true, values: sign },
  {
    id: 'reflex.plantar',
    label: 'Plantar response',
    group: 'Reflexes',
    sided: true,
    values: [
      { code: 'flexor', label: 'flexor' },
      { code: 'extensor', label: 'extensor', abnormal: true },
      { code: 'equivocal', label: 'equivocal' },
    ],
  },

  {
    id: 'sensation.arm',
    label: 'Arm and hand',
    group: 'Sensation',
    sided: true,
    values: [
      { code: 'normal', label: 'normal' },
      { code: 'median', label: 'reduced in the median area', abnormal: true },
      { code: 'ulnar', label: 'reduced in the ulnar area', abnormal: true },
      { code: 'root', label: 'reduced in a root area', abnormal: true },
      { code: 'glove', label: 'reduced in a glove', abnormal: true },
      { code: 'dissociated', label: 'pain and temperature lost, touch kept', abnormal: true },
    ],
  },
  {
    id: 'sensation.leg',
    label: 'Leg and foot',
    group: 'Sensation',
    sided: true,
    values: [
      { code: 'normal', label: 'normal' },
      { code: 'peroneal', label: 'reduced over shin and top of foot', abnormal: true },
      { code: 'root', label: 'reduced in a root area', abnormal: true },
      { code: 'stocking', label: 'reduced in a stocking', abnormal: true },
    ],
  },
  {
    id: 'sensation.vibration',
    label: 'Vibration and position',
    group: 'Sensation',
    values: [
      { code: 'normal', label: 'normal' },
      { code: 'reduced', label: 'reduced at the feet', abnormal: true },
    ],
  },
  { id: 'sensation.trunk-level', label: 'Sensory level', group: 'Sensation', values: sign },
  {
    id: 'sensation.saddle',
    label: 'Saddle area',
    group: 'Sensation',
    values: [
      { code: 'normal', label: 'normal' },
      { code: 'reduced', label: 'reduced', abnormal: true },
    ],
  },

  {
    id: 'cranial.eye-movements',
    label: 'Eye movements',
    group: 'Cranial nerves',
    values: [
      { code: 'full', label: 'full' },
      { code: 'restricted', label: 'restricted or double', abnormal: true },
    ],
  },
  { id: 'cranial.ptosis', label: 'Ptosis', group: 'Cranial nerves', sided: true, values: sign },
  {
    id: 'cranial.fatigability',
    label: 'Fatigability (upgaze or arms held for one minute)',
    group: 'Cranial nerves',
    values: [
      { code: 'none', label: 'none' },
      { code: 'present', label: 'fatigable', abnormal: true },
    ],
  },
  {
    id: 'cranial.face',
    label: 'Facial power',
    group: 'Cranial nerves',
    sided: true,
    values: [
      { code: 'normal', label: 'normal' },
      { code: 'weak', label: 'weak', abnormal: true },
    ],
  },

  {
    id: 'speech.character',
    label: 'Speech',
    group: 'Speech and tongue',
    values: [
      { code: 'normal', label: 'normal' },
      { code: 'slurred', label: 'slurred', abnormal: true },
      { code: 'strained', label: 'slow and strained', abnormal: true },
      { code: 'nasal', label: 'nasal', abnormal: true },
      { code: 'hoarse', label: 'hoarse or quiet', abnormal: true },
    ],
  },
  { id: 'tongue.wasting', label: 'Tongue bulk', group: 'Speech and tongue', values: bulk },
  { id: 'tongue.fasciculation', label: 'Tongue at rest', group: 'Speech and tongue', values: twitch },
  {
    id: 'tongue.movement',
    label: 'Tongue movement',
    group: 'Speech and tongue',
    values: [
      { code: 'normal', label: 'normal' },
      { code: 'slow', label: 'slow or weak', abnormal: true },
    ],
  },
  {
    id: 'neck.lump',
    label: 'Neck lump',
    group: 'Speech and tongue',
    values: sign,
  },

  {
    id: 'gait.pattern',
    label: 'Gait',
    group: 'Gait',
    values: [
      { code: 'normal', label: 'normal' },
      { code: 'high-stepping', label: 'high-stepping (foot drop)', abnormal: true },
      { code: 'stiff', label: 'stiff or scissoring', abnormal: true },
      { code: 'waddling', label: 'waddling', abnormal: true },
      { code: 'unsteady', label: 'unsteady, broad-based', abnormal: true },
      { code: 'small-steps', label: 'small steps, hard to start', abnormal: true },
    ],
  },
  { id: 'gait.romberg', label: 'Romberg test', group: 'Gait', values: provoked },

  {
    id: 'breathing.cough',
    label: 'Cough',
    group: 'Breathing',
    values: [
      { code: 'strong', label: 'strong' },
      { code: 'weak', label: 'weak', abnormal: true },
    ],
  },
  {
    id: 'breathing.count',
    label: 'Count in one breath',
    group: 'Breathing',
    values: [
      { code: 'over-25', label: 'over 25' },
      { code: '15-to-25', label: '15 to 25', abnormal: true },
      { code: 'under-15', label: 'under 15', abnormal: true },
    ],
  },
  {
    id: 'breathing.lying-flat',
    label: 'Lying flat',
    group: 'Breathing',
    values: [
      { code: 'comfortable', label: 'comfortable' },
      { code: 'breathless', label: 'breathless', abnormal: true },
      { code: 'inward-abdomen', label: 'breathless, abdomen drawn in on inspiration', abnormal: true },
    ],
  },
  measured('saturation', 'Oxygen saturation on air', {
    unit: '%',
    min: 50,
    max: 100,
    decimals: 0,
    abnormalBelow: 95,
    unverified: 'The limit of 95% is general clinical knowledge.',
  }),
  measured('peak-cough-flow', 'Peak cough flow', {
    unit: 'L/min',
    min: 10,
    max: 900,
    decimals: 0,
    abnormalBelow: 270,
    unverified: 'The limit of 270 L/min is general clinical knowledge.',
  }),
  measured('vital-capacity', 'Forced vital capacity, of predicted', {
    unit: '%',
    min: 5,
    max: 160,
    decimals: 0,
    abnormalBelow: 80,
    unverified: 'The limit of 80% of predicted is general clinical knowledge.',
  }),
  measured('sniff-pressure', 'Sniff nasal inspiratory pressure', {
    unit: 'cmH2O',
    min: 1,
    max: 200,
    decimals: 0,
    abnormalBelow: 60,
    unverified: 'The limit of 60 cmH2O is general clinical knowledge; it differs between the sexes.',
  }),
  {
    id: 'body.weight',
    label: 'Weight',
    group: 'Weight',
    values: [],
    measure: { unit: 'kg', min: 20, max: 350, decimals: 1 },
  },
  {
    id: 'breathing.chest',
    label: 'Chest and heart',
    group: 'Breathing',
    values: [
      { code: 'normal', label: 'clear chest, no signs of heart failure' },
      { code: 'abnormal', label: 'wheeze, crackles or oedema', abnormal: true },
    ],
  },

  {
    id: 'course.motor',
    label: 'Motor loss, as you establish it by history or repeated examination',
    group: 'Course',
    values: [
      { code: 'not-progressive', label: 'not progressive' },
      { code: 'progressive', label: 'progressive after normal function', abnormal: true },
    ],
  },
  {
    id: 'course.explained',
    label: 'Another disease that explains the signs, after investigation',
    group: 'Course',
    values: [
      { code: 'none-found', label: 'excluded' },
      { code: 'found', label: 'found', abnormal: true },
    ],
  },

  {
    id: 'cognition.screen',
    label: 'Thinking and language',
    group: 'Cognition and mood',
    values: [
      { code: 'normal', label: 'normal at interview' },
      { code: 'impaired', label: 'impaired', abnormal: true },
    ],
  },
  {
    id: 'cognition.behaviour',
    label: 'Behaviour',
    group: 'Cognition and mood',
    values: [
      { code: 'unchanged', label: 'unchanged' },
      { code: 'changed', label: 'changed', abnormal: true },
    ],
  },
  { id: 'cognition.lability', label: 'Emotional lability', group: 'Cognition and mood', values: sign },

  {
    id: 'extra.wrist-provocation',
    label: 'Phalen or Tinel at the wrist',
    group: 'Further signs',
    sided: true,
    values: provoked,
  },
  { id: 'extra.elbow-provocation', label: 'Tinel at the elbow', group: 'Further signs', sided: true, values: provoked },
  { id: 'extra.lhermitte', label: 'Lhermitte sign', group: 'Further signs', values: sign },
  { id: 'extra.rest-tremor', label: 'Rest tremor', group: 'Further signs', sided: true, values: sign },
  { id: 'extra.action-tremor', label: 'Action tremor of the hands', group: 'Further signs', values: sign },
  { id: 'extra.percussion-myotonia', label: 'Slow muscle relaxation', group: 'Further signs', values: sign },
  { id: 'extra.give-way', label: 'Give-way weakness', group: 'Further signs', values: sign },
  { id: 'extra.gynaecomastia', label: 'Gynaecomastia', group: 'Further signs', values: sign },
  { id: 'extra.rash', label: 'Rash', group: 'Further signs', values: sign },
  {
    id: 'extra.foot-pulses',
    label: 'Foot pulses',
    group: 'Further signs',
    sided: true,
    values: [
      { code: 'present', label: 'present' },
      { code: 'absent', label: 'absent', abnormal: true },
    ],
  },
] as const satisfies readonly ExaminationItem[];
