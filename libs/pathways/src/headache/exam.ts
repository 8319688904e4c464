import type { ExaminationItem } from '@myotome/differential';

/** What is examined in somebody with headache, in the order in which it is done, normal first. */
export const examination = [
  {
    id: 'vital.temperature',
    label: 'Temperature',
    group: 'General',
    values: [],
    measure: { unit: '°C', min: 34, max: 43, decimals: 1 },
  },
  {
    id: 'vital.blood-pressure',
    label: 'Blood pressure',
    group: 'General',
    values: [
      { code: 'normal', label: 'not raised' },
      { code: 'raised', label: 'raised', abnormal: true },
      { code: 'very-high', label: '180/120 or above', abnormal: true },
    ],
  },
  {
    id: 'skin.rash',
    label: 'Rash',
    group: 'General',
    values: [
      { code: 'absent', label: 'none' },
      { code: 'present', label: 'present', abnormal: true },
    ],
  },
  {
    id: 'neck.stiffness',
    label: 'Neck flexion',
    group: 'General',
    values: [
      { code: 'supple', label: 'supple' },
      { code: 'stiff', label: 'stiff', abnormal: true },
    ],
  },
  {
    id: 'consciousness.level',
    label: 'Consciousness',
    group: 'Thinking',
    values: [
      { code: 'alert', label: 'alert' },
      { code: 'drowsy', label: 'drowsy or confused', abnormal: true },
    ],
  },
  {
    id: 'cognition.screen',
    label: 'Thinking and language',
    group: 'Thinking',
    values: [
      { code: 'normal', label: 'normal at interview' },
      { code: 'impaired', label: 'impaired', abnormal: true },
    ],
  },
  {
    id: 'eye.appearance',
    label: 'Eye',
    group: 'Eyes',
    sided: true,
    values: [
      { code: 'quiet', label: 'quiet' },
      { code: 'red', label: 'red, hazy or with a fixed pupil', abnormal: true },
      { code: 'watering', label: 'watering, small pupil or drooping lid', abnormal: true },
    ],
  },
  {
    id: 'eye.acuity',
    label: 'Visual acuity',
    group: 'Eyes',
    sided: true,
    values: [
      { code: 'normal', label: 'as usual' },
      { code: 'reduced', label: 'reduced', abnormal: true },
    ],
  },
  {
    id: 'eye.disc',
    label: 'Optic disc',
    group: 'Eyes',
    sided: true,
    values: [
      { code: 'flat', label: 'flat, sharp margins' },
      { code: 'swollen', label: 'swollen', abnormal: true },
      { code: 'pale', label: 'pale', abnormal: true },
    ],
  },
  {
    id: 'cranial.eye-movements',
    label: 'Eye movements',
    group: 'Eyes',
    values: [
      { code: 'full', label: 'full' },
      { code: 'restricted', label: 'restricted', abnormal: true },
    ],
  },
  {
    id: 'temporal.artery',
    label: 'Temporal artery',
    group: 'Temples',
    sided: true,
    values: [
      { code: 'normal', label: 'soft, with a pulse' },
      { code: 'tender', label: 'tender or thickened', abnormal: true },
      { code: 'no-pulse', label: 'without a pulse', abnormal: true },
    ],
  },
  {
    id: 'motor.drift',
    label: 'Arm drift or limb weakness',
    group: 'Limbs and gait',
    sided: true,
    values: [
      { code: 'absent', label: 'none' },
      { code: 'present', label: 'present', abnormal: true },
    ],
  },
  {
    id: 'gait.pattern',
    label: 'Gait',
    group: 'Limbs and gait',
    values: [
      { code: 'normal', label: 'normal' },
      { code: 'unsteady', label: 'unsteady', abnormal: true },
    ],
  },
] as const satisfies readonly ExaminationItem[];
