import type { TestKind, TestMeaning } from '@myotome/differential';

const negativeOrPositive = [
  { code: 'negative', label: 'negative' },
  { code: 'positive', label: 'positive', abnormal: true },
] as const satisfies readonly TestMeaning[];

const lowOrHigh = [
  { code: 'normal', label: 'normal' },
  { code: 'low', label: 'low', abnormal: true },
  { code: 'high', label: 'high', abnormal: true },
] as const satisfies readonly TestMeaning[];

const lowOnly = [
  { code: 'normal', label: 'normal' },
  { code: 'low', label: 'low', abnormal: true },
] as const satisfies readonly TestMeaning[];

const creatineKinase = [
  { code: 'normal', label: 'normal' },
  { code: 'raised', label: 'raised, up to ten times the upper limit', abnormal: true },
  { code: 'over-ten-times', label: 'over ten times the upper limit', abnormal: true },
] as const satisfies readonly TestMeaning[];

const electrolytes = [
  { code: 'normal', label: 'normal' },
  { code: 'low-potassium', label: 'low potassium', abnormal: true },
  { code: 'other', label: 'otherwise abnormal', abnormal: true },
] as const satisfies readonly TestMeaning[];

const conduction = [
  { code: 'normal', label: 'normal' },
  { code: 'widespread-denervation', label: 'widespread active and chronic denervation', abnormal: true },
  { code: 'conduction-block', label: 'motor conduction block', abnormal: true },
  { code: 'demyelinating', label: 'marked slowing, demyelinating', abnormal: true },
  { code: 'single-nerve-or-root', label: 'one nerve or root', abnormal: true },
  { code: 'sensory-axonal', label: 'sensory or mixed axonal neuropathy', abnormal: true },
  { code: 'myopathic', label: 'myopathic', abnormal: true },
  { code: 'decrement', label: 'decrement on repetitive stimulation', abnormal: true },
] as const satisfies readonly TestMeaning[];

const cordImage = [
  { code: 'normal', label: 'no compression or lesion' },
  { code: 'cord-compression', label: 'cord compressed', abnormal: true },
  { code: 'root-compression', label: 'root compressed', abnormal: true },
  { code: 'cord-lesion', label: 'lesion or cavity of the cord', abnormal: true },
] as const satisfies readonly TestMeaning[];

const rootImage = [
  { code: 'normal', label: 'no compression' },
  { code: 'root-compression', label: 'root compressed', abnormal: true },
  { code: 'canal-stenosis', label: 'canal narrowed', abnormal: true },
  { code: 'cauda-equina', label: 'cauda equina compressed', abnormal: true },
] as const satisfies readonly TestMeaning[];

/** The tests that a checklist row may ask primary care to start, or name for the specialist. */
export const tests = [
  { id: 'ck', label: 'Creatine kinase', unit: 'U/L', meanings: creatineKinase },
  { id: 'full-blood-count', label: 'Full blood count' },
  { id: 'renal-electrolytes', label: 'Urea, creatinine and electrolytes', meanings: electrolytes },
  { id: 'calcium', label: 'Calcium', unit: 'mmol/L', meanings: lowOrHigh },
  { id: 'magnesium', label: 'Magnesium', unit: 'mmol/L', meanings: lowOrHigh },
  { id: 'liver', label: 'Liver function' },
  { id: 'tsh', label: 'TSH', unit: 'mU/L', meanings: lowOrHigh },
  { id: 'free-t4', label: 'Free T4', unit: 'pmol/L', meanings: lowOrHigh },
  { id: 'hba1c', label: 'HbA1c', unit: 'mmol/mol' },
  { id: 'b12-folate', label: 'Vitamin B12 and folate', meanings: lowOnly },
  { id: 'methylmalonate', label: 'Methylmalonic acid or homocysteine' },
  { id: 'esr-crp', label: 'ESR and CRP' },
  { id: 'protein-electrophoresis', label: 'Serum and urine protein electrophoresis with immunofixation' },
  { id: 'vitamin-d', label: '25-hydroxyvitamin D', unit: 'nmol/L', meanings: lowOnly },
  { id: 'pth-phosphate', label: 'Parathyroid hormone, phosphate and alkaline phosphatase' },
  { id: 'lipids', label: 'Lipids' },
  { id: 'copper', label: 'Serum copper', unit: 'µmol/L', meanings: lowOnly },
  { id: 'lead', label: 'Blood lead' },
  { id: 'urine-metals', label: '24-hour urine metals' },
  { id: 'hiv', label: 'HIV test', meanings: negativeOrPositive },
  { id: 'syphilis', label: 'Syphilis serology', meanings: negativeOrPositive },
  { id: 'hepatitis', label: 'Hepatitis C and E serology', meanings: negativeOrPositive },
  { id: 'lyme', label: 'Lyme serology', meanings: negativeOrPositive },
  { id: 'coeliac', label: 'Coeliac serology', meanings: negativeOrPositive },
  { id: 'anca', label: 'ANCA', meanings: negativeOrPositive },
  { id: 'ana-myositis', label: 'ANA and myositis antibodies', meanings: negativeOrPositive },
  { id: 'anti-hmgcr', label: 'Anti-HMGCR antibody', meanings: negativeOrPositive },
  { id: 'achr', label: 'Acetylcholine receptor antibody', meanings: negativeOrPositive },
  { id: 'vgcc', label: 'Voltage-gated calcium channel antibody', meanings: negativeOrPositive },
  { id: 'gm1', label: 'Anti-GM1 antibody', meanings: negativeOrPositive },
  { id: 'cn1a', label: 'Anti-cN1A antibody', meanings: negativeOrPositive },
  { id: 'urine', label: 'Urinalysis' },
  { id: 'bnp', label: 'NT-proBNP' },
  { id: 'spirometry', label: 'Spirometry with forced vital capacity' },
  { id: 'chest-x-ray', label: 'Chest X-ray' },
  { id: 'nerve-conduction-emg', label: 'Nerve conduction studies and EMG', meanings: conduction },
  { id: 'mri-cervical', label: 'MRI cervical spine', meanings: cordImage },
  { id: 'mri-lumbar', label: 'MRI lumbar spine', meanings: rootImage },
  { id: 'mri-brain', label: 'MRI brain' },
  { id: 'ent-examination', label: 'ENT examination' },
  { id: 'gene-test', label: 'Gene test through neurology', meanings: negativeOrPositive },
  { id: 'audit', label: 'AUDIT alcohol questionnaire' },
  { id: 'gad2-phq2', label: 'GAD-2 and PHQ-2, with the direct question about suicide' },
] as const satisfies readonly TestKind[];

/** The id of a test on the list. */
export type MotorTest = (typeof tests)[number]['id'];
