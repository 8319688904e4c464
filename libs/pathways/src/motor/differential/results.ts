import type { DifferentialCondition, Feature } from '@myotome/differential';
import * as grades from './vocabulary';
import { unverified, type When } from './vocabulary';

/** A feature read from a result: the tests of its row already say what is wanting. */
const read =
  (grade: (text: string, when: When) => Feature<When>) =>
  (text: string, when: When): Feature<When> => ({ ...grade(text, when), result: true });
const strong = read(grades.strong);
const moderate = read(grades.moderate);
const weak = read(grades.weak);

/** What the results of tests say for and against a condition. */
interface ResultFeatures {
  readonly for?: readonly Feature<When>[];
  readonly against?: readonly Feature<When>[];
}

type Conduction =
  | 'normal'
  | 'conduction-block'
  | 'demyelinating'
  | 'single-nerve-or-root'
  | 'sensory-axonal'
  | 'myopathic'
  | 'decrement';
const conduction = (finding: Conduction): When => ({
  item: 'test.nerve-conduction-emg',
  is: finding,
});
const cord = (finding: 'normal' | 'cord-compression' | 'root-compression' | 'cord-lesion'): When => ({
  item: 'test.mri-cervical',
  is: finding,
});
const lumbar = (finding: 'normal' | 'root-compression' | 'canal-stenosis' | 'cauda-equina'): When => ({
  item: 'test.mri-lumbar',
  is: finding,
});
const ck = (finding: 'normal' | 'raised' | 'over-ten-times'): When => ({ item: 'test.ck', is: finding });
const normalCk = moderate('Creatine kinase normal', ck('normal'));
const oneNerveOrRoot = moderate('Nerve conduction: one nerve or root', conduction('single-nerve-or-root'));
const conductionNormal = moderate('Nerve conduction and EMG normal', conduction('normal'));
const myopathicEmg = moderate('EMG: myopathic', conduction('myopathic'));
const geneFound = strong('Gene test positive', { item: 'test.gene-test', is: 'positive' });
const normalTsh = strong('TSH normal', { item: 'test.tsh', is: 'normal' });

/**
 * Results by condition. A result is a feature like any other: it moves a row up or down by its grade and never takes
 * one away. Grades are our own; a clinician must approve them.
 */
export const resultFeatures: Readonly<Record<string, ResultFeatures>> = {
  als: {
    for: [
      strong('EMG: widespread active and chronic denervation', {
        item: 'test.nerve-conduction-emg',
        is: 'widespread-denervation',
      }),
      weak('MRI of the neck without compression or lesion', cord('normal')),
      weak('Vital capacity abnormal', { item: 'test.spirometry', is: 'abnormal' }),
    ],
    against: [
      strong('Nerve conduction: motor block', conduction('conduction-block')),
      strong('Nerve conduction: marked slowing', conduction('demyelinating')),
      strong('EMG: myopathic', conduction('myopathic')),
      conductionNormal,
      oneNerveOrRoot,
      unverified(moderate('Creatine kinase over ten times the upper limit', ck('over-ten-times'))),
    ],
  },
  mmn: {
    for: [
      strong('Nerve conduction: motor block', conduction('conduction-block')),
      moderate('Anti-GM1 antibody positive', { item: 'test.gm1', is: 'positive' }),
    ],
    against: [conductionNormal],
  },
  cidp: {
    for: [
      strong('Nerve conduction: marked slowing', conduction('demyelinating')),
      moderate('Nerve conduction: motor block', conduction('conduction-block')),
    ],
    against: [conductionNormal],
  },
  'guillain-barre': { for: [moderate('Nerve conduction: marked slowing', conduction('demyelinating'))] },
  'paraprotein-neuropathy': {
    for: [strong('Paraprotein found', { item: 'test.protein-electrophoresis', is: 'abnormal' })],
    against: [moderate('No paraprotein', { item: 'test.protein-electrophoresis', is: 'normal' })],
  },
  'myasthenia-gravis': {
    for: [
      strong('Acetylcholine receptor antibody positive', { item: 'test.achr', is: 'positive' }),
      moderate('Decrement on repetitive stimulation', conduction('decrement')),
    ],
    against: [weak('Acetylcholine receptor antibody negative', { item: 'test.achr', is: 'negative' })],
  },
  'lambert-eaton': {
    for: [
      strong('Calcium channel antibody positive', { item: 'test.vgcc', is: 'positive' }),
      moderate('Decrement on repetitive stimulation', conduction('decrement')),
      moderate('Chest film abnormal', { item: 'test.chest-x-ray', is: 'abnormal' }),
    ],
  },
  'inclusion-body-myositis': {
    for: [
      strong('Anti-cN1A antibody positive', { item: 'test.cn1a', is: 'positive' }),
      myopathicEmg,
      unverified(weak('Creatine kinase raised, up to ten times', ck('raised'))),
    ],
  },
  'inflammatory-myopathy': {
    for: [
      unverified(strong('Creatine kinase over ten times the upper limit', ck('over-ten-times'))),
      unverified(strong('Myositis antibodies positive', { item: 'test.ana-myositis', is: 'positive' })),
      unverified(moderate('Creatine kinase raised', ck('raised'))),
      unverified(myopathicEmg),
    ],
    against: [unverified(normalCk)],
  },
  'statin-autoimmune-myopathy': {
    for: [
      strong('Anti-HMGCR antibody positive', { item: 'test.anti-hmgcr', is: 'positive' }),
      strong('Creatine kinase over ten times the upper limit', ck('over-ten-times')),
      moderate('Creatine kinase raised', ck('raised')),
      myopathicEmg,
    ],
    against: [normalCk],
  },
  'statin-muscle-symptoms': {
    for: [
      moderate('Creatine kinase raised', ck('raised')),
      strong('Creatine kinase over ten times the upper limit', ck('over-ten-times')),
    ],
  },
  'steroid-myopathy': {
    against: [unverified(moderate('Creatine kinase over ten times the upper limit', ck('over-ten-times')))],
  },
  'b12-deficiency': {
    for: [
      strong('Vitamin B12 or folate low', { item: 'test.b12-folate', is: 'low' }),
      strong('Methylmalonic acid or homocysteine raised', { item: 'test.methylmalonate', is: 'abnormal' }),
    ],
    // After nitrous oxide the level may mislead, so a normal one is a weak feature only.
    against: [weak('Vitamin B12 normal', { item: 'test.b12-folate', is: 'normal' })],
  },
  'copper-deficiency': {
    for: [unverified(strong('Copper low', { item: 'test.copper', is: 'low' }))],
    against: [unverified(moderate('Copper normal', { item: 'test.copper', is: 'normal' }))],
  },
  hypothyroidism: {
    for: [strong('TSH high', { item: 'test.tsh', is: 'high' })],
    against: [normalTsh, moderate('TSH low', { item: 'test.tsh', is: 'low' })],
  },
  hyperthyroidism: {
    for: [
      strong('Free T4 high', { item: 'test.free-t4', is: 'high' }),
      strong('TSH low', { item: 'test.tsh', is: 'low' }),
    ],
    against: [normalTsh, moderate('TSH high', { item: 'test.tsh', is: 'high' })],
  },
  'hyperparathyroidism-vitamin-d': {
    for: [
      strong('Calcium high', { item: 'test.calcium', is: 'high' }),
      strong('Parathyroid hormone, phosphate or alkaline phosphatase abnormal', {
        item: 'test.pth-phosphate',
        is: 'abnormal',
      }),
      moderate('Vitamin D low', { item: 'test.vitamin-d', is: 'low' }),
    ],
    against: [moderate('Vitamin D normal', { item: 'test.vitamin-d', is: 'normal' })],
  },
  electrolytes: {
    for: [
      unverified(strong('Potassium low', { item: 'test.renal-electrolytes', is: 'low-potassium' })),
      unverified(strong('Magnesium low', { item: 'test.magnesium', is: 'low' })),
      unverified(strong('Calcium low', { item: 'test.calcium', is: 'low' })),
    ],
    against: [unverified(moderate('Electrolytes normal', { item: 'test.renal-electrolytes', is: 'normal' }))],
  },
  'diabetic-neuropathy': {
    for: [
      strong('HbA1c abnormal', { item: 'test.hba1c', is: 'abnormal' }),
      moderate('Nerve conduction: sensory or mixed axonal neuropathy', conduction('sensory-axonal')),
    ],
    against: [weak('HbA1c normal', { item: 'test.hba1c', is: 'normal' })],
  },
  alcohol: {
    for: [
      moderate('AUDIT abnormal', { item: 'test.audit', is: 'abnormal' }),
      weak('Liver function abnormal', { item: 'test.liver', is: 'abnormal' }),
    ],
  },
  'stroke-tia': { for: [moderate('MRI of the brain abnormal', { item: 'test.mri-brain', is: 'abnormal' })] },
  'normal-pressure-hydrocephalus': {
    for: [unverified(moderate('MRI of the brain abnormal', { item: 'test.mri-brain', is: 'abnormal' }))],
    against: [unverified(strong('MRI of the brain normal', { item: 'test.mri-brain', is: 'normal' }))],
  },
  ataxia: { for: [moderate('Coeliac serology positive', { item: 'test.coeliac', is: 'positive' })] },
  anxiety: { for: [moderate('GAD-2 or PHQ-2 abnormal', { item: 'test.gad2-phq2', is: 'abnormal' })] },
  'benign-fasciculation': {
    for: [moderate('Nerve conduction and EMG normal', conduction('normal'))],
    against: [
      strong('EMG: widespread active and chronic denervation', {
        item: 'test.nerve-conduction-emg',
        is: 'widespread-denervation',
      }),
    ],
  },
  'adult-sma': { for: [unverified(geneFound)] },
  'hereditary-spastic-paraplegia': { for: [geneFound] },
  'diabetic-amyotrophy': {
    for: [moderate('HbA1c abnormal', { item: 'test.hba1c', is: 'abnormal' })],
    against: [moderate('HbA1c normal', { item: 'test.hba1c', is: 'normal' })],
  },
  'lead-heavy-metals': {
    for: [
      strong('Blood lead abnormal', { item: 'test.lead', is: 'abnormal' }),
      strong('Metals in urine', { item: 'test.urine-metals', is: 'abnormal' }),
    ],
    against: [strong('Blood lead normal', { item: 'test.lead', is: 'normal' })],
  },
  lyme: {
    for: [unverified(moderate('Lyme serology positive', { item: 'test.lyme', is: 'positive' }))],
    against: [unverified(moderate('Lyme serology negative', { item: 'test.lyme', is: 'negative' }))],
  },
  'hiv-syphilis-hepatitis': {
    for: [
      strong('HIV test positive', { item: 'test.hiv', is: 'positive' }),
      strong('Syphilis serology positive', { item: 'test.syphilis', is: 'positive' }),
      moderate('Hepatitis serology positive', { item: 'test.hepatitis', is: 'positive' }),
    ],
    against: [moderate('HIV test negative', { item: 'test.hiv', is: 'negative' })],
  },
  'vasculitic-neuropathy': {
    for: [
      unverified(strong('ANCA positive', { item: 'test.anca', is: 'positive' })),
      unverified(weak('ESR or CRP raised', { item: 'test.esr-crp', is: 'abnormal' })),
    ],
    against: [unverified(moderate('ESR and CRP normal', { item: 'test.esr-crp', is: 'normal' }))],
  },
  'carpal-tunnel': { for: [oneNerveOrRoot], against: [conductionNormal] },
  'ulnar-neuropathy': { for: [oneNerveOrRoot], against: [conductionNormal] },
  'peroneal-neuropathy': { for: [oneNerveOrRoot], against: [conductionNormal] },
  'cervical-myelopathy': {
    for: [strong('MRI of the neck: cord compressed', cord('cord-compression'))],
    against: [strong('MRI of the neck without compression or lesion', cord('normal'))],
  },
  'neuralgic-amyotrophy': { for: [oneNerveOrRoot] },
  'spinal-cord-compression': {
    for: [strong('MRI of the spine: cord compressed', cord('cord-compression'))],
    against: [moderate('MRI of the spine without compression or lesion', cord('normal'))],
  },
  'cervical-radiculopathy': {
    for: [moderate('MRI of the neck: root compressed', cord('root-compression')), oneNerveOrRoot],
    against: [moderate('MRI of the neck without compression or lesion', cord('normal'))],
  },
  'lumbar-radiculopathy': {
    for: [moderate('MRI of the lower back: root compressed', lumbar('root-compression')), oneNerveOrRoot],
    against: [moderate('MRI of the lower back without compression', lumbar('normal'))],
  },
  'lumbar-stenosis': {
    for: [strong('MRI of the lower back: canal narrowed', lumbar('canal-stenosis'))],
    against: [moderate('MRI of the lower back without compression', lumbar('normal'))],
  },
  'cauda-equina': {
    for: [strong('MRI of the lower back: cauda equina compressed', lumbar('cauda-equina'))],
    against: [strong('MRI of the lower back without compression', lumbar('normal'))],
  },
  'syringomyelia-tumour-rib': {
    for: [strong('MRI of the neck: lesion or cavity of the cord', cord('cord-lesion'))],
    against: [moderate('MRI of the neck without compression or lesion', cord('normal'))],
  },
  'multiple-sclerosis': {
    for: [
      unverified(moderate('MRI of the brain abnormal', { item: 'test.mri-brain', is: 'abnormal' })),
      unverified(moderate('MRI of the neck: lesion of the cord', cord('cord-lesion'))),
    ],
    against: [unverified(strong('MRI of the brain normal', { item: 'test.mri-brain', is: 'normal' }))],
  },
  'head-neck-cancer': {
    for: [strong('ENT examination abnormal', { item: 'test.ent-examination', is: 'abnormal' })],
    against: [moderate('ENT examination normal', { item: 'test.ent-examination', is: 'normal' })],
  },
  'heart-lung-disease': {
    for: [
      unverified(moderate('NT-proBNP abnormal', { item: 'test.bnp', is: 'abnormal' })),
      unverified(moderate('Chest film abnormal', { item: 'test.chest-x-ray', is: 'abnormal' })),
    ],
    against: [unverified(moderate('NT-proBNP normal', { item: 'test.bnp', is: 'normal' }))],
  },
  'kennedy-disease': { for: [geneFound, unverified(weak('Creatine kinase raised', ck('raised')))] },
};

/** A condition with what results say for and against it. */
export function withResults<C extends DifferentialCondition<When>>(condition: C): C {
  const results = resultFeatures[condition.id];
  if (!results) return condition;
  return {
    ...condition,
    for: [...condition.for, ...(results.for ?? [])],
    against: [...condition.against, ...(results.against ?? [])],
  };
}
