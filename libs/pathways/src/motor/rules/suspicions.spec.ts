import { rules } from '../rules';

/** By condition of the differential: the rules that raise the suspicion of it, each list in any order. */
const suspicions: Readonly<Record<string, string>> = {
  als: 'U1 U2 U2b U2d U3 U3d U3e U3f U3g U3k U3m U3w U4 U4b U7 U7b U20',
  'frontotemporal-dementia': 'U20 R7c R20 P10',
  'primary-lateral-sclerosis': 'R8 R8e',
  'hereditary-spastic-paraplegia': 'R8 R8e R11',
  'kennedy-disease': 'R11',
  'post-polio': 'R14',
  'benign-fasciculation': 'S1 P24',

  'stroke-tia': 'E1 E1b E1c U9 U10 U10b',
  'multiple-sclerosis': 'U13 R10',
  'parkinson-disease': 'R5',
  'normal-pressure-hydrocephalus': 'R15',
  ataxia: 'U5 R1 R1d',

  'cauda-equina': 'E3 E3b U14 U14b',
  'spinal-cord-compression': 'E3b E12 U14b',
  'cervical-myelopathy': 'U6 U6b R18',
  'lumbar-stenosis': 'R23',
  'cervical-radiculopathy': 'R2 R2f',
  'lumbar-radiculopathy': 'R2 R2f',

  'guillain-barre': 'E2 E2b E2c E2d',
  cidp: 'U19',
  'vasculitic-neuropathy': 'U16',
  'diabetic-amyotrophy': 'U18',
  'diabetic-neuropathy': 'P2',
  'neuralgic-amyotrophy': 'U23 R6',
  'carpal-tunnel': 'R2b R2e R2f',
  'ulnar-neuropathy': 'R2c R2e R2f',
  'peroneal-neuropathy': 'R2d',

  'myasthenia-gravis': 'E6 E6b E6c U7b U8 U8b U8c U22 R22 R24',
  'lambert-eaton': 'U15 R24',

  'inflammatory-myopathy': 'U11 U22',
  'inclusion-body-myositis': 'R11',
  'statin-muscle-symptoms': 'E10 P3',
  'steroid-myopathy': 'P18',
  hypothyroidism: 'P6 P18',
  hyperthyroidism: 'P6 P18',
  'hyperparathyroidism-vitamin-d': 'P18',

  'b12-deficiency': 'U17 P5',
  electrolytes: 'P19',
  alcohol: 'P20',
  'lead-heavy-metals': 'U24 P23',
  lyme: 'P21',
  'hiv-syphilis-hepatitis': 'P22',

  'head-neck-cancer': 'U2b U12 U12b U12c U12d',
  'heart-lung-disease': 'R25 P12',
  'fatigue-deconditioning': 'R12b P4',
  anxiety: 'M2',
};

const raising = (condition: string): readonly string[] =>
  rules.filter(({ suspects = [] }) => suspects.includes(condition)).map(({ id }) => id);

describe('a suspicion', () => {
  it.each(Object.entries(suspicions))('of %s is raised by %s', (condition, ids) => {
    expect([...raising(condition)].sort()).toEqual(ids.split(' ').sort());
  });

  it('is raised of nothing else', () => {
    const raised = new Set(rules.flatMap(({ suspects = [] }) => suspects));
    expect([...raised].filter((condition) => !(condition in suspicions))).toEqual([]);
  });
});
