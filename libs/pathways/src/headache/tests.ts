import type { TestKind, TestMeaning } from '@myotome/differential';

const raised = [
  { code: 'normal', label: 'normal' },
  { code: 'raised', label: 'raised', abnormal: true },
] as const satisfies readonly TestMeaning[];

const image = [
  { code: 'normal', label: 'no bleed, mass or thrombosis' },
  { code: 'bleed', label: 'bleed', abnormal: true },
  { code: 'mass', label: 'mass or hydrocephalus', abnormal: true },
  { code: 'thrombosis', label: 'venous thrombosis', abnormal: true },
] as const satisfies readonly TestMeaning[];

/** Every test that the headache checklist asks for. */
export const tests = [
  { id: 'esr-crp', label: 'ESR and CRP', meanings: raised },
  { id: 'full-blood-count', label: 'Full blood count' },
  { id: 'carboxyhaemoglobin', label: 'Carboxyhaemoglobin', unit: '%', meanings: raised },
  { id: 'urine-protein', label: 'Urine protein', meanings: raised },
  { id: 'brain-image', label: 'CT or MRI of the brain', meanings: image },
  { id: 'headache-diary', label: 'Headache diary for eight weeks' },
] as const satisfies readonly TestKind[];

/** The id of a test on the list. */
export type HeadacheTest = (typeof tests)[number]['id'];
