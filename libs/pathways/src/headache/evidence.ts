import type { Source } from '@myotome/triage';

const secondary = 'secondary' as const;
const primary = 'primary' as const;
const notRead = 'not-read' as const;

/**
 * The documents behind rules and checklist. `primary` is a document of which at least the part relied upon was opened;
 * `secondary` was read in somebody's summary or as an abstract. Whatever is not `primary` must be checked against the
 * document before clinical use.
 */
export const sources = [
  {
    key: 'NG127',
    title: 'NICE NG127 Suspected neurological conditions, section on headaches in adults (not opened)',
    year: 2023,
    url: 'https://www.nice.org.uk/guidance/ng127',
    read: notRead,
  },
  {
    key: 'CG150',
    title: 'NICE CG150 Headaches in over 12s: diagnosis and management (read as summarised by GPnotebook)',
    year: 2021,
    url: 'https://www.nice.org.uk/guidance/cg150',
    read: secondary,
  },
  {
    key: 'NG12',
    title: 'NICE NG12 Suspected cancer, brain and nervous system (read as summarised by Macmillan)',
    year: 2015,
    url: 'https://www.nice.org.uk/guidance/ng12',
    read: secondary,
  },
  {
    key: 'NG232',
    title: 'NICE NG232 Head injury: assessment and early management (read as summarised for locum doctors)',
    year: 2023,
    url: 'https://www.nice.org.uk/guidance/ng232',
    read: secondary,
  },
  {
    key: 'NG225',
    title: 'NICE NG225 Self-harm: assessment, management and preventing recurrence',
    year: 2022,
    url: 'https://www.nice.org.uk/guidance/ng225',
    read: secondary,
  },
  {
    key: 'SIGN155',
    title: 'SIGN 155 Pharmacological management of migraine (recommendations not opened)',
    year: 2018,
    url: 'https://www.sign.ac.uk/',
    read: notRead,
  },
  {
    key: 'SCOT-headache',
    title: 'NHS Scotland: National headache pathway, red flags (opening of the page)',
    url: 'https://rightdecisions.scot.nhs.uk/shared-content/cfsd-modernising-patient-pathways/neurology/headache/1-national-headache-pathway',
    read: primary,
  },
  {
    key: 'SCOT-cancer',
    title: 'Scottish referral guidelines for suspected cancer: brain and central nervous system',
    url: 'https://cancerreferral.scot.nhs.uk/brain-and-central-nervous-system-cancers',
    read: primary,
  },
  {
    key: 'NW-headache',
    title: 'North West headache pathway, guideline notes (Greater Manchester Medicines Management Group)',
    year: 2015,
    url: 'https://docslib.org/doc/4450949/nw-headache-pathway-guideline-notes',
    read: primary,
  },
  {
    key: 'Highland',
    title: 'NHS Highland: headache guidelines',
    url: 'https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/adult-therapeutic-guidelines/nervous-system/neurology/headache-guidelines',
    read: primary,
  },
  {
    key: 'Lothian',
    title: 'NHS Lothian RefHelp: headache',
    url: 'https://apps.nhslothian.scot/refhelp/guidelines/neurology/headache',
    read: primary,
  },
  {
    key: 'BNSSG',
    title: 'Bristol, North Somerset and South Gloucestershire Remedy: headache in adults, table of common headaches',
    year: 2023,
    url: 'https://remedy.bnssg.icb.nhs.uk/adults/neurology/headache-adults',
    read: primary,
  },
  {
    key: 'SNNOOP10',
    title: 'Do and others: Red and orange flags for secondary headaches, SNNOOP10 list, Neurology (abstract)',
    year: 2019,
    url: 'https://doi.org/10.1212/WNL.0000000000006697',
    read: secondary,
  },
  {
    key: 'BSR-GCA',
    title: 'British Society for Rheumatology: giant cell arteritis (read as summarised in Practical Neurology)',
    year: 2020,
    url: 'https://doi.org/10.1136/practneurol-2020-002615',
    read: secondary,
  },
  {
    key: 'Lanarkshire-GCA',
    title: 'NHS Lanarkshire: giant cell arteritis referral',
    url: 'https://rightdecisions.scot.nhs.uk/nhsl-referral-pathways/rheumatology-referral-pathways/giant-cell-arteritis-gca-referral',
    read: primary,
  },
  {
    key: 'IIH2021',
    title: 'Raoof and Hoffmann: Diagnosis and treatment of idiopathic intracranial hypertension (abstract)',
    year: 2021,
    url: 'https://doi.org/10.1177/0333102421997093',
    read: secondary,
  },
  {
    key: 'Pregnancy2014',
    title: 'Revell and Morrish: Headaches in pregnancy, The Obstetrician & Gynaecologist (abstract)',
    year: 2014,
    url: 'https://doi.org/10.1111/tog.12101',
    read: secondary,
  },
  {
    key: 'COMA',
    title: 'COMA: four questions to recognise carbon monoxide poisoning in primary care',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3404310',
    read: primary,
  },
  {
    key: 'NHS-subdural',
    title: 'NHS: symptoms of subdural haematoma (archived page)',
    url: 'http://www.nhs.uk/Conditions/Subdural-haematoma/Pages/Symptoms.aspx',
    read: primary,
  },
  {
    key: 'ICHD3',
    title: 'International Classification of Headache Disorders 3: medication overuse (table in a review)',
    year: 2018,
    url: 'https://ichd-3.org/',
    read: secondary,
  },
  {
    key: 'UKMEC',
    title: 'UK Medical Eligibility Criteria for contraception: migraine with aura (read as summarised by GPnotebook)',
    year: 2019,
    url: 'https://www.fsrh.org/',
    read: secondary,
  },
  {
    key: 'unsourced',
    title: 'General clinical knowledge: no document was opened; a responsible clinician must confirm it',
    url: '',
    read: notRead,
  },
] as const satisfies readonly Source[];

/** The key of a document in the list. */
export type SourceKey = (typeof sources)[number]['key'];
