import type { CaseView, ExaminationFindingMessage } from '@myotome/contract';

const sides = ['right', 'left'] as const;

type Region = { readonly region: RegExp; readonly items: readonly { readonly item: string; readonly value: string }[] };

/** What is found where a patient reports weakness: plausible signs for a demo, not a rule of medicine. */
const signs: readonly Region[] = [
  {
    region: /hand/,
    items: [
      { item: 'wasting.first-dorsal-interosseous', value: 'wasted' },
      { item: 'fasciculation.arm', value: 'present' },
      { item: 'power.finger-abduction', value: '3' },
      { item: 'power.wrist-extension', value: '4' },
      { item: 'reflex.biceps', value: 'brisk' },
    ],
  },
  {
    region: /arm|shoulder/,
    items: [
      { item: 'power.shoulder-abduction', value: '4' },
      { item: 'reflex.triceps', value: 'brisk' },
    ],
  },
  {
    region: /foot|leg|thigh/,
    items: [
      { item: 'power.ankle-dorsiflexion', value: '4' },
      { item: 'fasciculation.leg', value: 'present' },
      { item: 'reflex.knee', value: 'brisk' },
    ],
  },
];

/** Looked at in every demo examination, and normal. */
const normal: readonly ExaminationFindingMessage[] = [
  { item: 'power.neck-flexion', value: '5', note: '' },
  { item: 'sensation.vibration', value: 'normal', note: '' },
  { item: 'cranial.eye-movements', value: 'full', note: '' },
  { item: 'gait.pattern', value: 'normal', note: '' },
  { item: 'breathing.cough', value: 'strong', note: '' },
  { item: 'cognition.screen', value: 'normal', note: '' },
];

function weakRegions({ answers }: CaseView): readonly string[] {
  const value = answers.find(({ linkId }) => linkId === 'weakness.regions')?.value;
  return Array.isArray(value) ? value : [];
}

function limbFindings(view: CaseView): readonly ExaminationFindingMessage[] {
  const regions = weakRegions(view);
  return signs.flatMap(({ region, items }) => {
    const affected = sides.filter((side) => regions.some((one) => one.includes(side) && region.test(one)));
    return affected.flatMap((side) => items.map((found) => ({ ...found, side, note: '' })));
  });
}

function bulbarFindings({ answers }: CaseView): readonly ExaminationFindingMessage[] {
  const slurred = answers.some(
    ({ linkId, value }) => linkId === 'speech.kind' && Array.isArray(value) && value.includes('slurred'),
  );
  return slurred
    ? [
        { item: 'speech.character', value: 'slurred', note: '' },
        { item: 'tongue.fasciculation', value: 'present', note: 'Tongue at rest in the mouth.' },
      ]
    : [{ item: 'tongue.fasciculation', value: 'none', note: '' }];
}

/** An examination that goes with what the patient reported, of what this case's pathway has examined. */
export function examinationFor(view: CaseView): ExaminationFindingMessage[] {
  const known = new Set(view.examination.items.map(({ id }) => id));
  return [...normal, ...limbFindings(view), ...bulbarFindings(view)].filter(({ item }) => known.has(item));
}
