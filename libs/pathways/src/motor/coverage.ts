import type { SourceKey } from './evidence';

/** Where a row of the evidence comes from, in the order a reader meets it. */
export const evidenceGroups = [
  'NICE NG127',
  'NICE NG42',
  'Red Flag tool',
  'Features recorded in primary care',
  'Emergencies',
  'Unusual in motor neurone disease',
  'Benign, anxiety, functional',
  'Cord, root and nerve',
  'Metabolic, toxic, infective',
  'Neuromuscular junction',
  'Immune',
  'Muscle',
  'Motor neurone and hereditary disease',
  'Brain, heart and lungs',
  'Draft rules',
  'Conflicts between sources',
] as const;

/** One group of the evidence. */
export type EvidenceGroup = (typeof evidenceGroups)[number];

interface Row {
  readonly group: EvidenceGroup;
  /** The picture in our own words. */
  readonly name: string;
  readonly sources: readonly SourceKey[];
}

/** A picture that rules carry; `note` says what part of it a form cannot tell, or how a conflict was decided. */
interface CarriedRow extends Row {
  readonly rules: readonly string[];
  readonly note?: string;
}

/** A picture that a form cannot see: it shows on examination, or only a clinician's questions bring it out. */
interface UnseenRow extends Row {
  readonly unseen: 'examination' | 'history';
  readonly why: string;
}

/** One row of the evidence and what carries it. */
export type EvidenceRow = CarriedRow | UnseenRow;

/** A rule that no row of the evidence asks for, and why it is there. */
export interface RuleOfItsOwn {
  readonly rule: string;
  readonly why: string;
}

type Rest = readonly [rules: readonly string[], note?: string];
const rows =
  (group: EvidenceGroup, ...common: readonly SourceKey[]) =>
  (name: string, ...[rules, note]: Rest): CarriedRow => ({
    group,
    name,
    sources: common,
    rules,
    ...(note !== undefined && { note }),
  });
const unseenRows =
  (group: EvidenceGroup, ...common: readonly SourceKey[]) =>
  (name: string, unseen: UnseenRow['unseen'], why: string): UnseenRow => ({
    group,
    name,
    sources: common,
    unseen,
    why,
  });

const ng127 = rows('NICE NG127', 'NG127');
const ng127Unseen = unseenRows('NICE NG127', 'NG127');

const guideline127: readonly EvidenceRow[] = [
  ng127('Sudden weakness, even of one hand alone: stroke pathway', [
    'E1',
    'E1b',
    'E1d',
    'U9',
    'P30',
    'P30b',
    'U10',
    'U10c',
  ]),
  ng127('Symmetrical limb weakness progressing within four weeks: immediate', ['E2', 'E2b', 'E2d', 'E1d']),
  ng127('Severe low back pain into the leg with new sphincter or perineal trouble: immediate', [
    'E3',
    'E3b',
    'U14b',
    'U14',
  ]),
  ng127('One limb or one side weakening over hours to days', ['E7', 'E7b', 'E1d', 'U10']),
  ng127(
    'Limb or neck weakness progressing over weeks to months',
    ['U3', 'U3b', 'U3c', 'U3h', 'U3j', 'U3m', 'U7b', 'R11', 'R12', 'R12b', 'R16', 'R17', 'P31'],
    'Refer in NG127; two weeks here, with the floor recorded.',
  ),
  ng127('The same with any swallowing impairment: urgent', ['U1', 'U1b']),
  ng127('The same with breathlessness at rest or lying flat: immediate', ['E4', 'E4b', 'E4d', 'E13']),
  ng127(
    'Leg claudication with good circulation: lumbar canal stenosis',
    ['R23'],
    'The pulses are felt on examination.',
  ),
  ng127('Sudden disturbance of speech or language: immediate', ['E1', 'E1b', 'E1d', 'U10b']),
  ng127(
    'Progressive slurred or disrupted speech',
    ['U3e', 'U3g', 'R7'],
    'Refer in NG127; two weeks here, with the floor recorded.',
  ),
  ng127('Progressive slurring with any swallowing impairment: urgent', ['U2']),
  ng127('Progressive slurring with breathlessness at rest or lying flat: immediate', ['E4', 'E4b', 'E4d']),
  ng127('Isolated lasting quiet, hoarse or wobbly voice: ear, nose and throat first', [
    'U12',
    'U12c',
    'P26',
    'P15',
    'R5',
  ]),
  ng127('Minor word-finding difficulty', ['P27', 'R7c']),
  ng127('Small muscle twitches alone: no routine referral', ['S1', 'S2', 'P24']),
  ng127('Twitches with wasting and weakness, or with rigidity: refer', ['U4', 'U4c', 'U4d', 'R8b', 'R8d', 'R13']),
  ng127(
    'Isolated eyelid twitch: refer only when both eyes close, or after three months',
    ['S1', 'P25'],
    'Forced closure is seen on examination; the answers tell half a year apart, not three months.',
  ),
  ng127('Movements that cannot be suppressed: refer', ['R9', 'P29']),
  ng127('Sudden unsteadiness: stroke pathway', ['E1', 'E1b', 'E1d']),
  ng127('Unsteady gait over days to weeks: urgent', ['U5', 'U10c']),
  ng127('Gradually progressive unsteady gait: refer, with alcohol history and bloods', ['R1', 'R1d', 'P8', 'P20']),
  ng127('Difficulty starting or coordinating walking', ['R15', 'R5'], 'How walking starts is seen on examination.'),
  ng127('Symmetrical numbness with weakness or imbalance over hours to days: immediate', ['E2c', 'E1d']),
  ng127('Sudden passing numbness of one side: stroke pathway', ['E1c', 'E1d']),
  ng127Unseen(
    'Recurrent sensory attacks of a fixed pattern under two minutes: urgent, epilepsy',
    'history',
    'The form does not ask about attacks; a patient who writes of them is read by a clinician.',
  ),
  ng127(
    'Lasting distal sensory change with brisk reflexes: refer',
    ['R1b'],
    'Stiff legs stand in for brisk reflexes, which are tested.',
  ),
  ng127('Stocking or glove loss with reduced reflexes: tests in primary care', ['P2']),
  ng127(
    'Sudden dizziness with a focal deficit: immediate',
    ['E1', 'E1b'],
    'Sugar is measured at once in a person with diabetes.',
  ),
];

const ng42 = rows('NICE NG42', 'NG42');
const ng42Unseen = unseenRows('NICE NG42', 'NG42');

const guideline42: readonly EvidenceRow[] = [
  ng42('Progressive weakness may begin as one isolated, unexplained symptom', ['U3', 'U3e', 'U3f', 'R25', 'R4']),
  ng42('Function: loss of dexterity, falls, trips', ['U3c', 'U3h', 'R3', 'R8c', 'R19', 'R26', 'R19b']),
  ng42('Bulbar: speech or swallowing problems, twitching tongue', [
    'U2',
    'U3e',
    'U3f',
    'U3g',
    'U3k',
    'U4b',
    'R7',
    'R7b',
    'R7d',
  ]),
  ng42('Muscle: weakness, wasting, twitching, cramps, stiffness', ['U3', 'U4', 'R4', 'R8', 'R8b', 'R8c', 'P28', 'S2']),
  ng42('Breathing: exertional breathlessness, respiratory symptoms hard to explain', ['U7', 'U7c', 'R25', 'P12']),
  ng42('Under-ventilation: sleepiness, fatigue, morning headache, breathless lying down', [
    'E4b',
    'E4c',
    'E4d',
    'U7',
    'U7c',
    'R25',
  ]),
  ng42('Mind: change of behaviour, emotional lability, frontotemporal dementia', ['U3d', 'U20', 'R20', 'P10']),
  ng42(
    'If suspected, refer without delay and name the diagnosis in the letter',
    ['U1', 'U2', 'U3', 'U3e', 'U4'],
    'These rules put the suspicion into the subject of the letter.',
  ),
  ng42Unseen(
    'Information and support while waiting',
    'history',
    'Carried by the advice to patients and the planned check-ins, not by a rule.',
  ),
  ng42('Known motor neurone disease: breathing is reviewed every two to three months', ['U21', 'R21']),
  ng42Unseen(
    'Respiratory impairment: chest infections, nightmares, poor concentration, confusion, hallucinations, poor appetite',
    'history',
    'Not asked by the form; the staff checklist has them.',
  ),
  ng42Unseen(
    'Respiratory signs: fast or shallow breathing, weak sniff, accessory muscles, reduced expansion',
    'examination',
    'Seen and measured by a clinician; a weak cough is asked.',
  ),
];

const redFlag = rows('Red Flag tool', 'RedFlag');
const redFlagUnseen = unseenRows('Red Flag tool', 'RedFlag');

const redFlagTool: readonly EvidenceRow[] = [
  redFlag('Bulbar: slurred or quiet speech with progression', ['U2', 'U3e', 'U3g', 'U12', 'P26', 'R7d']),
  redFlag('Bulbar: trouble swallowing, fluids often first, saliva, choking', [
    'U1',
    'U2',
    'U2b',
    'U3f',
    'U3k',
    'E5b',
    'R7b',
  ]),
  redFlag(
    'Bulbar: twitching tongue',
    ['U4b', 'P33'],
    'New, alone and before 45 it is looked at first: the tool asks for progression.',
  ),
  redFlag('Limb: focal or distal weakness, painless, feeling kept', ['U3', 'U3c', 'R3']),
  redFlag('Limb: loss of dexterity, falls and trips from a dropped foot', [
    'U3',
    'U3c',
    'U3h',
    'R3',
    'R19',
    'R8c',
    'R26',
    'R19b',
  ]),
  redFlag('Limb: wasting, twitching, cramps', ['U3w', 'U4', 'U4c', 'R4', 'S2']),
  redFlag('Breathing: on exertion, sleepiness, fatigue, morning headache, lying flat', [
    'E4b',
    'E4c',
    'U7',
    'U7c',
    'R25',
  ]),
  redFlag('Mind: change of behaviour, emotional lability, frontotemporal dementia', ['U3d', 'U20', 'R20', 'P10']),
  redFlag('Progression: any domain that is getting worse is referred', [
    'U1',
    'U2',
    'U3',
    'U3b',
    'U3e',
    'U3f',
    'U7',
    'U7b',
    'R25',
    'R12',
  ]),
  redFlag(
    'Support: asymmetry, any age',
    ['U3'],
    'No rule asks for one side or for an age before it names the disease.',
  ),
  redFlag('Support: family history', ['M1', 'S2', 'R20']),
  redFlag('Does not support: bladder and bowel, feeling, eyelids and double vision, improvement', [
    'X2',
    'X2b',
    'X2c',
    'X2d',
    'U3b',
    'U1b',
  ]),
  redFlagUnseen(
    'Wasted muscle with retained reflexes',
    'examination',
    'Reflexes are tested; the wasting is asked (U4, R4).',
  ),
];

const recorded = rows('Features recorded in primary care', 'MEI2022');
const recordedUnseen = unseenRows('Features recorded in primary care', 'MEI2022');

const primaryCareFeatures: readonly EvidenceRow[] = [
  recorded('Slurred speech (adjusted odds 43)', ['U2', 'U3e', 'U3g', 'R7']),
  recorded(
    'Twitching recorded by a doctor (adjusted odds 40)',
    ['U4', 'U4b', 'U4c', 'S2'],
    'Not the twitching that a patient reports: isolated, it is not referred.',
  ),
  recorded('Wasting (adjusted odds 29)', ['U3w', 'U3m', 'P32', 'U4', 'R4', 'R2e', 'R3', 'R2f']),
  recorded('Dropped foot (adjusted odds 15)', ['U3', 'U3c', 'R3', 'R2d']),
  recorded('Unsteadiness', ['U5', 'R1', 'P8']),
  recorded('Loss of words', ['R7c', 'P27']),
  recorded('Weight loss', ['U2b', 'P13']),
  recorded('Wheeze', ['P12'], 'Heard on examination; breathlessness is asked.'),
  recorded('Hoarseness', ['U12', 'U12c', 'P26']),
  recorded('Leaking of urine', ['P11', 'X2d', 'R15']),
  recordedUnseen(
    'Constipation',
    'history',
    'The form asks of bladder and bowel together (P11) and not of constipation.',
  ),
];

const act = rows('Emergencies', 'NG127');
const emergencies: readonly EvidenceRow[] = [
  {
    ...act('Stroke or transient ischaemic attack, now or in the past days', ['E1', 'E1b', 'E1c', 'E1d']),
    sources: ['NG127', 'NG128', 'RCEM-TIA'],
  },
  { ...act('Guillain-Barré syndrome', ['E2', 'E2b', 'E2c', 'E2d']), sources: ['NG127', 'GBS-NCC2023', 'GBS2013'] },
  {
    ...act(
      'Cauda equina syndrome',
      ['E3', 'E3b', 'U14b', 'U14'],
      'Sexual function is asked on the telephone, not by the form.',
    ),
    sources: ['NG127', 'BPG-CES'],
  },
  { ...act('Compression of the cord over days', ['E12', 'E3b', 'U14b']), sources: ['unsourced', 'DCM2018'] },
  { ...act('Myasthenic crisis', ['E6', 'E6b', 'E6c']), sources: ['MG-crisis', 'RCEM-MG', 'MGFA'] },
  { ...act('Failure of the breathing muscles', ['E4', 'E4b', 'E4c', 'E4d', 'E13']), sources: ['NG127', 'NG42'] },
  {
    ...act(
      'Unable to swallow, choking with breathing trouble',
      ['E5', 'E5b', 'E5c'],
      'Choking with change of colour, no intake for a day and a new chest infection are asked on the telephone.',
    ),
    sources: ['NG127', 'unsourced'],
  },
  act('Loss of power within hours to days', ['E7', 'E7b', 'E1d']),
  { ...act('Worst-ever headache, fit, chest pain, head injury', ['E9']), sources: ['unsourced'] },
  { ...act('Muscle breakdown', ['E10']), sources: ['unsourced', 'HiltonJones2018'] },
  { ...act('Thoughts of suicide or self-harm', ['E8']), sources: ['NG225'] },
];

const unusual = rows('Unusual in motor neurone disease', 'Article', 'RedFlag');
const unusualFeatures: readonly EvidenceRow[] = [
  unusual('Numbness or tingling as the main symptom', ['X2b', 'U3b', 'R3']),
  unusual('Overnight onset', ['E1b', 'U10']),
  unusual('Sharp nerve pain', ['U3b', 'R2', 'U16']),
  unusual('Marked ups and downs', ['U8', 'R13', 'R24']),
  unusual('Years of isolated twitching', ['S1', 'S2']),
  unusual(
    'Early bladder or bowel trouble',
    ['X2d'],
    'Associated with the later disease in one large series: never a reason to lower the urgency.',
  ),
  unusual('Eye movements and eyelids', ['X2c', 'U8', 'P17']),
  unusual('Improvement', ['X2']),
];

const benign = rows('Benign, anxiety, functional', 'BFS2024', 'Blexrud1993', 'BFS2017');
const benignUnseen = unseenRows('Benign, anxiety, functional', 'NG127');
const benignConditions: readonly EvidenceRow[] = [
  benign('Benign fasciculation with its company: cramps, tingling, felt weakness', ['S1', 'S2', 'P24', 'U4d', 'R12']),
  { ...benign('Cramps with twitching, set off by exercise', ['S1', 'S2', 'P19']), sources: ['Singh2011'] },
  {
    ...benign('Anxiety, checking and searching', ['M2', 'E8'], 'Never lowers an urgency.'),
    sources: ['Article', 'GAD2'],
  },
  benignUnseen(
    'Functional neurological disorder',
    'examination',
    'Diagnosed by positive signs; a new symptom is triaged as it presents.',
  ),
  { ...benign('Tiredness, want of training, low mood', ['P4', 'R12b', 'P14']), sources: ['unsourced'] },
];

const nerve = rows('Cord, root and nerve', 'DCM2018');
const nerveUnseen = unseenRows('Cord, root and nerve', 'MNDA-GP');
const structural: readonly EvidenceRow[] = [
  {
    ...nerve('Degenerative cervical myelopathy', ['U6', 'U6b', 'R18', 'R8c']),
    sources: ['DCM2018', 'DCM2024', 'DCM2018-Hilton'],
  },
  { ...nerve('Cervical radiculopathy', ['R2', 'R2e', 'U3b']), sources: ['NG127-terms'] },
  { ...nerve('Lumbar radiculopathy and its dropped foot', ['R2', 'R3', 'U3b']), sources: ['NG127-terms', 'FootDrop'] },
  { ...nerve('Common peroneal neuropathy', ['R2d', 'R3', 'U10']), sources: ['FootDrop'] },
  { ...nerve('Carpal tunnel syndrome', ['R2b', 'R2e', 'R2f']), sources: ['CTS-Tayside'] },
  { ...nerve('Ulnar neuropathy', ['R2c', 'R2e', 'R2f']), sources: ['Ulnar-GGC'] },
  { ...nerve('Lumbar canal stenosis', ['R23', 'U14']), sources: ['NG127'] },
  nerveUnseen(
    'Syringomyelia, cervical rib, tumour of the cord',
    'examination',
    'Dissociated feeling and a drooping pupil are found on examination; the weakness itself is carried by U3 and R3.',
  ),
  { ...nerve('Neuralgic amyotrophy', ['R6', 'U23']), sources: ['PTS2004', 'VisualDx-PTS'] },
  { ...nerve('Diabetic lumbosacral radiculoplexus neuropathy', ['U18']), sources: ['DLRPN'] },
  {
    ...nerve('Cancer of head, neck or gullet', ['U12', 'U12b', 'U12c', 'U2b', 'U12d']),
    sources: ['NG12', 'SCOT-cancer'],
  },
];

const metabolic = rows('Metabolic, toxic, infective', 'unsourced');
const metabolicUnseen = unseenRows('Metabolic, toxic, infective', 'MSD-ALS');
const metabolicConditions: readonly EvidenceRow[] = [
  { ...metabolic('Vitamin B12 deficiency, nitrous oxide', ['P5', 'U17']), sources: ['NG239'] },
  { ...metabolic('Underactive thyroid', ['P6', 'P18']), sources: ['Thyroid-neuro'] },
  { ...metabolic('Overactive thyroid', ['P6', 'P18']), sources: ['Thyroid-neuro'] },
  { ...metabolic('Overactive parathyroid, lack of vitamin D', ['P18']), sources: ['EndocrineMyopathy2014'] },
  metabolic('Low potassium, magnesium or calcium', ['P19', 'S2']),
  { ...metabolic('Diabetic neuropathy', ['P2']), sources: ['NG127'] },
  { ...metabolic('Lead and heavy metals', ['U24', 'P23']), sources: ['LabSurvey2015', 'MSD-ALS'] },
  { ...metabolic('Lyme disease', ['P21', 'E2d']), sources: ['MSD-ALS'] },
  {
    ...metabolic(
      'HIV, syphilis, hepatitis C, HTLV-1',
      ['P22'],
      'Risk and serology are for the clinician; a progressive weakness is carried by U3.',
    ),
    sources: ['MSD-ALS'],
  },
  { ...metabolic('Alcohol', ['P20', 'R1']), sources: ['NG127'] },
  metabolicUnseen('Copper deficiency, paraprotein', 'history', 'Found by tests; bowel surgery as a risk leads to P5.'),
];

const junction = rows('Neuromuscular junction', 'RCEM-MG', 'MG-crisis');
const junctionConditions: readonly EvidenceRow[] = [
  junction('Myasthenia gravis', ['E6', 'E6b', 'U8', 'U8b', 'U22', 'R22', 'R24', 'P17', 'E6c', 'U8c']),
  { ...junction('Lambert-Eaton syndrome', ['U15', 'R24']), sources: ['LEMS2013'] },
];

const immune = rows('Immune', 'unsourced');
const immuneConditions: readonly EvidenceRow[] = [
  {
    ...immune(
      'Multifocal motor neuropathy',
      ['U3', 'R3', 'R13'],
      'Told apart by nerve conduction, so it goes the way of progressive weakness.',
    ),
    sources: ['MMN2010', 'Traynor2000'],
  },
  { ...immune('Chronic inflammatory neuropathy (CIDP)', ['U19', 'U3b']), sources: ['CIDP2021'] },
  { ...immune('Guillain-Barré syndrome', ['E2', 'E2b', 'E2c', 'E2d']), sources: ['NG127'] },
  { ...immune('Multiple sclerosis', ['R10', 'U13', 'U6']), sources: ['Article', 'unsourced'] },
  immune('Vasculitic neuropathy', ['U16']),
];

const muscle = rows('Muscle', 'HiltonJones2018');
const muscleConditions: readonly EvidenceRow[] = [
  { ...muscle('Inclusion body myositis', ['U3', 'R11', 'R3']), sources: ['IBM2005', 'IBM-MND'] },
  { ...muscle('Inflammatory myopathy', ['U11', 'U22', 'U1b']), sources: ['unsourced'] },
  muscle('Aching on a statin', ['P3', 'E10']),
  muscle('Statin-associated immune myopathy', ['U11']),
  { ...muscle('Steroid myopathy', ['P18', 'U3']), sources: ['EndocrineMyopathy2014'] },
];

const motorNeurone = rows('Motor neurone and hereditary disease', 'Kennedy2020', 'Traynor2000');
const motorNeuroneConditions: readonly EvidenceRow[] = [
  motorNeurone('Kennedy disease', ['R11', 'P16']),
  { ...motorNeurone('Post-polio syndrome', ['R14', 'E4b', 'U1']), sources: ['PostPolio'] },
  { ...motorNeurone('Adult spinal muscular atrophy', ['R11', 'U3', 'P18']), sources: ['unsourced'] },
  { ...motorNeurone('Hereditary spastic paraplegia', ['R8', 'R8e', 'R1b', 'R11']), sources: ['HSP-PLS'] },
  { ...motorNeurone('Primary lateral sclerosis', ['R8', 'R8e', 'U3', 'R11']), sources: ['HSP-PLS'] },
  { ...motorNeurone('Hirayama disease', ['R3', 'R4', 'U3']), sources: ['unsourced'] },
];

const central = rows('Brain, heart and lungs', 'unsourced');
const centralConditions: readonly EvidenceRow[] = [
  { ...central('Stroke', ['E1', 'E1b', 'E1c', 'U9', 'U10', 'U10b']), sources: ['NG127', 'NG128'] },
  { ...central('Parkinson disease', ['R5', 'P26']), sources: ['NG127', 'unsourced'] },
  { ...central('Normal-pressure hydrocephalus', ['R15']), sources: ['NG127'] },
  { ...central('Frontotemporal dementia', ['U20', 'R20', 'R7c', 'P10']), sources: ['NG42', 'Masrori2020'] },
  { ...central('Heart and lung disease, sleep apnoea', ['P12', 'R25']), sources: ['MEI2022', 'unsourced'] },
  central('Tremor on action, essential or from medicines', ['P7']),
];

const draft = rows('Draft rules', 'NG127');
const draftRules: readonly EvidenceRow[] = [
  draft(
    'E1: sudden change of face, arm, leg, speech or balance',
    ['E1', 'E1b', 'E1d'],
    'Sudden loss of vision is among what the stop page and E9 send to emergency care; painful loss is U13.',
  ),
  draft('E2: weakness or tingling of both sides, rising, within four weeks', ['E2', 'E2b', 'E2c']),
  draft('E3: saddle numbness or new sphincter change with back or leg pain or weak legs', ['E3', 'E3b', 'U14b']),
  draft('E4: breathless at rest or lying flat', ['E4', 'E4b', 'E4d']),
  draft('E5: cannot swallow, choking with breathing trouble', ['E5', 'E5b', 'E5c']),
  {
    ...draft('E6: eyelids, double vision or fatigue with breathing or swallowing trouble', ['E6', 'E6b', 'E6c']),
    sources: ['RCEM-MG', 'MG-crisis'],
  },
  draft('E7: a limb or side weakening within hours to days', ['E7', 'E7b']),
  { ...draft('E8: thoughts of suicide or self-harm', ['E8']), sources: ['NG225'] },
  draft('U1: progressive weakness with any swallowing change', ['U1', 'U1b']),
  draft('U2: progressive slurring with any swallowing change', ['U2', 'U2d']),
  {
    ...draft('U3: a Red Flag symptom with progression, not fully explained', ['U3', 'U3b', 'U3c', 'U3e', 'U3f', 'U3h']),
    sources: ['NG42', 'EFNS2012', 'BMJ2022', 'thinkALS'],
  },
  {
    ...draft('U4: twitching with wasting or weakness, or of the tongue', ['U4', 'U4b', 'U4c']),
    sources: ['NG127', 'NG42', 'MEI2022'],
  },
  draft('U5: unsteady over days to weeks', ['U5']),
  { ...draft('U6: clumsy numb hands with a change in walking, over 40', ['U6', 'U6b']), sources: ['DCM2018'] },
  {
    ...draft('U7: exertional breathlessness with headache or sleepiness and a motor symptom', ['U7', 'U7c']),
    sources: ['NG42'],
  },
  { ...draft('U8: fatigable eyelids, double vision or throat without crisis', ['U8', 'U8b']), sources: ['RCEM-MG'] },
  draft('R1: gradual unsteadiness; distal feeling lost with brisk reflexes', ['R1', 'R1d', 'R1b']),
  {
    ...draft('R2: one nerve or root with sensory symptoms, stable', ['R2', 'R2b', 'R2c', 'R2d', 'R2e', 'R2f']),
    sources: ['NG127-terms'],
  },
  { ...draft('S1: twitching or cramps only, function kept', ['S1']), sources: ['NG127', 'BFS2024'] },
  {
    ...draft('S2: the same from 45, or with a reason for caution', ['S2']),
    sources: ['TurnerTalbot2013', 'Singh2011'],
  },
  { ...draft('M1: family history without symptoms', ['M1']), sources: ['NHS-MND'] },
  draft('X1: an unanswered emergency question is not ruled out', ['X1', 'X3', 'X4']),
  {
    ...draft('X2: features of a look-alike add it and never suppress a red flag', ['X2', 'X2b', 'X2c', 'X2d']),
    sources: ['RedFlag', 'MEI2022'],
  },
];

const conflict = rows('Conflicts between sources', 'NG127');
const conflicts: readonly EvidenceRow[] = [
  {
    ...conflict(
      'Progressive weakness or slurring alone: routine in NG127, without delay or urgent elsewhere',
      ['U3', 'U3b', 'U3c', 'U3e', 'U3g', 'U7b'],
      'Decided: two weeks; the floor of NG127 stands beside the finding.',
    ),
    sources: ['NG127', 'NG42', 'BMJ2022', 'EFNS2012', 'thinkALS', 'HWE'],
  },
  {
    ...conflict(
      'Bladder and bowel: not supportive, yet associated with the later disease',
      ['X2d', 'P11'],
      'Decided: it adds look-alikes and never excludes.',
    ),
    sources: ['RedFlag', 'MEI2022'],
  },
  {
    ...conflict(
      'Twitching: not referred alone, yet high odds when a doctor records it',
      ['S1', 'S2', 'U4'],
      'Decided: alone, a safety net; with wasting or weakness, urgent.',
    ),
    sources: ['NG127', 'MEI2022', 'Singh2011', 'BFS2024'],
  },
  {
    ...conflict(
      'How long isolated twitching is followed',
      ['S1'],
      'Decided: asked again at 6 and 12 months, with an open door.',
    ),
    sources: ['TurnerTalbot2013', 'Kincaid1997', 'Singh2011'],
  },
  conflict(
    'One-sided weakness over hours to days: urgent with imaging, or at once',
    ['E7', 'E7b'],
    'Decided: a clinician on the same day; the floor of NG127 stands beside the finding.',
  ),
  {
    ...conflict(
      'Cauda equina: severe back pain into the leg, or any back or leg pain',
      ['E3b', 'U14'],
      'Decided: the broader.',
    ),
    sources: ['NG127', 'BPG-CES'],
  },
];

/** Every row of the evidence that has a bearing on triage, and what carries it. */
export const coverage: readonly EvidenceRow[] = [
  ...guideline127,
  ...guideline42,
  ...redFlagTool,
  ...primaryCareFeatures,
  ...emergencies,
  ...unusualFeatures,
  ...benignConditions,
  ...structural,
  ...metabolicConditions,
  ...junctionConditions,
  ...immuneConditions,
  ...muscleConditions,
  ...motorNeuroneConditions,
  ...centralConditions,
  ...draftRules,
  ...conflicts,
];

/** The rules that no row of the evidence asks for. */
export const rulesOfTheirOwn: readonly RuleOfItsOwn[] = [
  { rule: 'S0', why: 'A complete questionnaire without a symptom must have an outcome of its own.' },
  { rule: 'P0', why: 'Whatever no rule settles is read by a clinician: silence is never health.' },
  { rule: 'P9', why: 'A blackout is asked among the causes of falls and has its own work-up.' },
];
