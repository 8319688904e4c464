import type { Source } from '@myotome/triage';

const secondary = 'secondary' as const;
const primary = 'primary' as const;
const notRead = 'not-read' as const;

/**
 * The documents behind rules and checklist. `read` says what was opened: the document itself (often its abstract or
 * opening only), a secondary summary of it, or neither. Whatever is not `primary` must be checked against the
 * document before clinical use.
 */
export const sources = [
  { key: 'NG127', title: 'NICE NG127 Suspected neurological conditions: recognition and referral (2019, amended 2023)', year: 2023, url: 'https://www.nice.org.uk/guidance/ng127', read: secondary },
  { key: 'NG127-terms', title: 'NICE NG127 Terms used in this guideline', year: 2019, url: 'https://www.nice.org.uk/guidance/NG127/chapter/terms-used-in-this-guideline', read: primary },
  { key: 'NG42', title: 'NICE NG42 Motor neurone disease: assessment and management (2016, updated 2019)', year: 2019, url: 'https://www.nice.org.uk/guidance/ng42', read: secondary },
  { key: 'QS126', title: 'NICE QS126 Motor neurone disease, statement 2: respiratory assessment', year: 2016, url: 'https://www.nice.org.uk/guidance/QS126/chapter/Quality-statement-2-Respiratory-assessment-and-noninvasive-ventilation', read: primary },
  { key: 'NG128', title: 'NICE NG128 Stroke and transient ischaemic attack in over 16s', year: 2022, url: 'https://www.nice.org.uk/guidance/ng128', read: secondary },
  { key: 'NG225', title: 'NICE NG225 Self-harm: assessment, management and preventing recurrence', year: 2022, url: 'https://www.nice.org.uk/guidance/ng225', read: secondary },
  { key: 'NG239', title: 'NICE NG239 Vitamin B12 deficiency in over 16s', year: 2024, url: 'https://www.nice.org.uk/guidance/ng239', read: secondary },
  { key: 'NG12', title: 'NICE NG12 Suspected cancer: recognition and referral', year: 2015, url: 'https://www.nice.org.uk/guidance/ng12', read: secondary },
  { key: 'RedFlag', title: 'MND Association and RCGP: Red Flag tool (transcripts of the leaflet)', url: 'https://studyres.com/doc/23254069', read: secondary },
  { key: 'MNDA-GP', title: 'MND Association leaflet for general practitioners (summary)', url: 'https://www.guidelines.co.uk/neurology-/mnda-motor-neurone-disease-guideline/252569.article', read: secondary },
  { key: 'EFNS2012', title: 'EFNS task force: clinical management of ALS', year: 2012, url: 'https://doi.org/10.1111/j.1468-1331.2011.03501.x', read: primary },
  { key: 'BMJ2022', title: 'Mahoney and others: Motor neurone disease, BMJ practice pointer 2022;379:e073857', year: 2022, url: 'https://doi.org/10.1136/bmj-2022-073857', read: primary },
  { key: 'thinkALS', title: 'thinkALS tool for faster diagnosis (description of the tool; the item list itself was not opened)', year: 2025, url: 'https://www.alsnetwork.org/understanding-als/symptoms-and-diagnosis/think-als/', read: secondary },
  { key: 'MEI2022', title: 'Mei and others: Identifying features of MND in UK primary care (QResearch), BMJ Open 2022;12:e058383', year: 2022, url: 'https://doi.org/10.1136/bmjopen-2021-058383', read: primary },
  { key: 'HWE', title: 'Herts and West Essex ICB: suspected motor neurone disease pathway', url: 'https://www.hweclinicalguidance.nhs.uk/clinical-pathways/motor-neurone-disease-mnd/', read: primary },
  { key: 'NHS-MND', title: 'NHS and nidirect: Motor neurone disease, page for patients', url: 'https://www.nidirect.gov.uk/conditions/motor-neurone-disease', read: primary },
  { key: 'BPG-CES', title: 'BMJ Best Practice: Cauda equina syndrome', url: 'https://bestpractice.bmj.com/topics/en-gb/3000164', read: primary },
  { key: 'GBS-NCC2023', title: 'Neurocritical Care guideline: Guillain-Barré syndrome', year: 2023, url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10241707/', read: primary },
  { key: 'GBS2013', title: 'González-Suárez and others: Guillain-Barré syndrome, natural history and prognostic factors', year: 2013, url: 'https://doi.org/10.1186/1471-2377-13-95', read: primary },
  { key: 'RCEM-MG', title: 'RCEMLearning: Myasthenia gravis', year: 2021, url: 'https://www.rcemlearning.co.uk/reference/myasthenia-gravis/', read: primary },
  { key: 'MG-crisis', title: 'Vacca: Myasthenia gravis and myasthenic crisis, Nursing', url: 'https://www.nursingcenter.com/journalarticle?Article_ID=4321771', read: primary },
  { key: 'DCM2018', title: 'Degenerative cervical myelopathy, BMJ 2018;360:k186', year: 2018, url: 'https://doi.org/10.1136/bmj.k186', read: primary },
  { key: 'DCM2024', title: 'Brannigan and others: Degenerative cervical myelopathy', year: 2024, url: 'https://doi.org/10.2196/58802', read: primary },
  { key: 'BFS2024', title: 'Mattiuzzi and Lippi: Benign fasciculation syndrome, systematic review', year: 2024, url: 'https://doi.org/10.1007/s10072-024-07867-0', read: primary },
  { key: 'Blexrud1993', title: 'Blexrud and others: Long-term follow-up of 121 patients with benign fasciculations', year: 1993, url: 'https://healthjade.com/benign-fasciculation-syndrome', read: secondary },
  { key: 'Singh2011', title: 'Singh and others: Can benign cramp-fasciculation precede ALS? J Neurol 2011;258:573', year: 2011, url: 'https://doi.org/10.1007/s00415-010-5791-1', read: primary },
  { key: 'TurnerTalbot2013', title: 'Turner and Talbot: Mimics and chameleons in motor neurone disease, Pract Neurol 2013', year: 2013, url: 'https://doi.org/10.1136/practneurol-2013-000557', read: secondary },
  { key: 'Article', title: "Ubie Doctor's Note: Is it ALS? Why these symptoms are misunderstood", year: 2026, url: '', read: primary },
  { key: 'GAD2', title: 'Plummer and others: Screening for anxiety with GAD-7 and GAD-2, meta-analysis', year: 2016, url: 'https://doi.org/10.1016/j.genhosppsych.2015.11.005', read: primary },
  { key: 'IBM2005', title: 'Badrising and others: Inclusion body myositis', year: 2005, url: 'https://repub.eur.nl/pub/69362', read: primary },
  { key: 'MMN2010', title: 'EFNS/PNS guideline: Multifocal motor neuropathy', year: 2010, url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4409549/', read: secondary },
  { key: 'Traynor2000', title: 'Traynor and others: ALS mimic syndromes, Arch Neurol 2000;57:109', year: 2000, url: 'https://doi.org/10.1001/archneur.57.1.109', read: primary },
  { key: 'Davenport1996', title: 'Davenport and others: Avoiding false positive diagnoses of motor neuron disease, JNNP 1996;60:147', year: 1996, url: 'https://jnnp.bmj.com/content/60/2/147', read: primary },
  { key: 'CIDP2021', title: 'EAN/PNS guideline: Chronic inflammatory demyelinating polyradiculoneuropathy', year: 2021, url: 'https://doi.org/10.1111/ene.14959', read: secondary },
  { key: 'Kennedy2020', title: 'French national protocol: Kennedy disease', year: 2020, url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7149864/', read: primary },
  { key: 'LEMS2013', title: 'Lambert-Eaton myasthenic syndrome, review', year: 2013, url: 'https://doi.org/10.2147/ITT.S31971', read: primary },
  { key: 'FootDrop', title: 'Foot drop: tables of causes and signs (epomedicine)', url: 'https://epomedicine.com', read: primary },
  { key: 'CTS-Tayside', title: 'NHS Tayside: Carpal tunnel syndrome', url: 'https://www.nhstayside.scot.nhs.uk/', read: primary },
  { key: 'Ulnar-GGC', title: 'NHS Greater Glasgow and Clyde: Cubital tunnel syndrome', url: 'https://www.rightdecisions.scot.nhs.uk/', read: primary },
  { key: 'PTS2004', title: 'Parsonage-Turner syndrome, Orphanet encyclopaedia', year: 2004, url: 'https://docslib.org/doc/8116921', read: primary },
  { key: 'DLRPN', title: 'Diabetic lumbosacral radiculoplexus neuropathy (neurosurgery wiki)', url: 'https://neurosurgerywiki.com', read: primary },
  { key: 'HiltonJones2018', title: 'Hilton-Jones: Statin-related muscle disease, Pract Neurol 18(2):97', year: 2018, url: 'https://pn.bmj.com/content/18/2/97', read: primary },
  { key: 'Thyroid-neuro', title: 'Neurologic complications of thyroid disease (MedLink and textbook chapters)', url: 'https://www.medlink.com/', read: primary },
  { key: 'EndocrineMyopathy2014', title: 'Endocrine myopathies, series of 37 patients', year: 2014, url: 'https://doi.org/10.4103/0972-2327.138505', read: primary },
  { key: 'PostPolio', title: 'Post-polio syndrome: diagnostic criteria', url: 'https://post-polio.org/', read: primary },
  { key: 'HSP-PLS', title: 'Brugman and others: Primary lateral sclerosis and hereditary spastic paraplegia', year: 2009, url: 'https://sp-foundation.org/', read: primary },
  { key: 'SCOT-cancer', title: 'Scottish referral guidelines for suspected cancer', url: 'https://www.rightdecisions.scot.nhs.uk/', read: primary },
  { key: 'Masrori2020', title: 'Masrori and Van Damme: Amyotrophic lateral sclerosis, a clinical review', year: 2020, url: 'https://doi.org/10.1111/ene.14393', read: primary },
  { key: 'MSD-ALS', title: 'MSD Manual: Amyotrophic lateral sclerosis and other motor neuron diseases', year: 2024, url: 'https://www.msdmanuals.com', read: primary },
  { key: 'Kincaid1997', title: 'Kincaid 1997 on following benign fasciculations (encyclopaedia page that cites it)', url: 'https://wikisum.wiki/wiki/Benign_fasciculation_syndrome', read: secondary },
  { key: 'BFS2017', title: 'Prospective follow-up of benign fasciculations, AAN abstract S45.007', year: 2017, url: 'https://n.neurology.org/content/88/16_Supplement/S45.007', read: primary },
  { key: 'Hansel2018', title: 'Hansel and others: ALS mimics', year: 2018, url: 'https://doi.org/10.1055/s-0043-119960', read: primary },
  { key: 'RCEM-TIA', title: 'RCEMLearning: Transient ischaemic attacks (quotes NICE NG128)', year: 2019, url: 'https://www.rcemlearning.co.uk', read: secondary },
  { key: 'NIV4MND', title: 'NIV4MND: signs and symptoms of respiratory insufficiency', url: 'https://niv4mnd.co.uk/before-starting-niv/signs-and-symptoms-of-respiratory-insufficiency', read: primary },
  { key: 'MGFA', title: 'Myasthenia Gravis Foundation of America: cautionary medicines', url: 'https://myasthenia.org/Newly-Diagnosed/Cautionary-Drugs-for-MG-Patients', read: primary },
  { key: 'DCM2018-Hilton', title: 'Hilton and others: Degenerative cervical myelopathy', year: 2018, url: 'https://doi.org/10.1371/journal.pone.0207709', read: primary },
  { key: 'SplitHand2013', title: 'Split-hand index in ALS', year: 2013, url: 'https://doi.org/10.1016/j.clinph.2012.07.025', read: primary },
  { key: 'IBM-MND', title: 'Inclusion body myositis misread as motor neurone disease, series of 70', url: 'https://acnpsearch.tweb-dev.unibo.it', read: primary },
  { key: 'IBM-survey', title: 'Inclusion body myositis: survey of 916 people', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4869122/', read: primary },
  { key: 'Kennedy2002', title: 'Kennedy disease: earliest symptoms', year: 2002, url: 'https://pubmed.ncbi.nlm.nih.gov/12470181/', read: primary },
  { key: 'LabSurvey2015', title: 'Laboratory evaluation of suspected ALS: survey of neuromuscular neurologists, Muscle Nerve', year: 2015, url: 'https://doi.org/10.1002/mus.24639', read: primary },
  { key: 'BMJBP-ALS', title: 'BMJ Best Practice: Amyotrophic lateral sclerosis', url: 'https://bestpractice.bmj.com/topics/en-gb/330', read: primary },
  { key: 'VisualDx-PTS', title: 'VisualDx: Neuralgic amyotrophy', url: 'https://www.visualdx.com', read: primary },
  { key: 'Statin-review', title: 'Mammen: Statin-associated muscle disease, review', url: 'https://docslib.org/doc/9569536', read: primary },
  { key: 'unsourced', title: 'General clinical knowledge: no document was opened; a responsible clinician must confirm it', url: '', read: notRead },
] as const satisfies readonly Source[];

/** The key of a document in the list. */
export type SourceKey = (typeof sources)[number]['key'];
