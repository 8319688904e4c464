import type { LinkId } from '@myotome/questionnaire';
import type { Concept } from '@myotome/triage';
import type { SourceKey } from '../evidence';
import type { MotorQuestionnaire } from '../questionnaire';
import {
  entrapmentInHand,
  jointDisease,
  nothingLost,
  nothingThin,
  slowForYears,
  stablePeroneal,
  thinHandsOfJointDisease,
} from '../rules/exceptions';
import { aged, all, any, cameOn, not, onsetAtLeast, symptom, type When } from '../rules/vocabulary';

/** A concept of the motor pathway: its sources and conditions are checked by the compiler. */
interface MotorConcept extends Concept<When> {
  readonly sources: readonly SourceKey[];
  readonly stop?: LinkId<MotorQuestionnaire>;
}

const wording = 'That these words mean it is general clinical knowledge.';
const readToday = 'Read the words in their context and phone the patient today.';
const callNow = 'Call the patient now.';

/** The coded answers say themselves that it came suddenly, more than a month ago: the words may tell of that. */
const suddenLongBefore: When = any(
  { item: 'urgent.sudden-stroke-signs', is: 'longer-ago' },
  all(cameOn('minutes-to-a-day'), onsetAtLeast(1)),
);

/**
 * Spells of breathlessness that pass, before 50, with breath that is normal between them by day and lying down, not short
 * now: no motor, bulbar or eye symptom, nothing thin, no pain in the chest, no illness of heart, lung, muscle or nerve, no operation, birth or infection.
 * The words may tell of such a spell, and the practice phones that day (rule P12).
 */
const breathlessSpells: When = all(
  { item: 'urgent.breathing-now', is: false },
  { item: 'breathing.course', is: 'comes-and-goes' },
  { item: 'function.dyspnea', is: '4' },
  { item: 'function.orthopnea', is: '4' },
  not(aged(50)),
  not(symptom('weakness', 'twitching', 'cramps', 'stiffness', 'speech', 'swallowing', 'walking-or-falls', 'eyes')),
  nothingThin,
  not({ item: 'pain.kind', includes: 'chest-or-belly' }),
  not({
    item: 'history.conditions',
    includesAny: ['copd-or-heart-failure', 'als-or-mnd', 'myasthenia', 'polio', 'cancer'],
  }),
  not({ item: 'other.recent-trigger', includesAny: ['surgery', 'pregnancy-or-birth', 'infection-in-last-6-weeks'] }),
);

/** Each is an emergency as the same answer on the safety screen is (rules E1 to E9). */
const emergencies = [
  {
    id: 'W-bladder-bowel',
    label: 'Own words: cannot pass urine, or control lost',
    disposition: 'emergency',
    because: 'In own words: “{words}”. Cauda equina or cord compression must be excluded within hours.',
    sources: ['NG127', 'BPG-CES'],
    unverified: `${wording} Words do not tell new trouble from old.`,
    suspects: ['cauda-equina'],
    action: `${callNow} Ask since when; if new, arrange emergency assessment and imaging.`,
    covers: ['W-bladder-trouble'],
  },
  {
    id: 'W-saddle-numbness',
    label: 'Own words: numb between the legs',
    disposition: 'emergency',
    because: 'In own words: “{words}”. Cauda equina compression must be excluded within hours.',
    sources: ['NG127', 'BPG-CES'],
    unverified: wording,
    suspects: ['cauda-equina'],
    action: `${callNow} Ask about bladder, bowel and both legs; arrange emergency assessment and imaging.`,
  },
  {
    id: 'W-breathless',
    label: 'Own words: breathless at rest or lying flat',
    disposition: 'emergency',
    because: 'In own words: “{words}”. Weakness of the breathing muscles must be assessed immediately.',
    sources: ['NG127', 'NG42'],
    unverified: wording,
    action: `${callNow} Emergency services if breathless at rest; same-day vital capacity and blood gas.`,
    covers: ['W-cannot-breathe', 'W-propped-up', 'W-waking-breathless'],
  },
  {
    id: 'W-cannot-breathe',
    label: 'Own words: cannot get breath',
    disposition: 'emergency',
    because: 'In own words: “{words}”. Breathlessness at rest or lying flat is an emergency until it is ruled out.',
    sources: ['NG127', 'NG42'],
    unverified: `${wording} So is leaving short spells of the young to the day's telephone call.`,
    action: `${callNow} Emergency services if breathless at rest; same-day vital capacity and blood gas.`,
    unless: breathlessSpells,
    covers: ['W-propped-up', 'W-waking-breathless'],
  },
  {
    id: 'W-cannot-swallow',
    label: 'Own words: cannot swallow, or choking with colour change',
    disposition: 'emergency',
    because: 'In own words: “{words}”. Aspiration and dehydration are immediate risks.',
    sources: ['NG127'],
    unverified: `${wording} Same-day action for inability to swallow extends NG127 by the same.`,
    action: `${callNow} Nothing by mouth until swallowing is assessed.`,
    covers: ['W-choking', 'W-swallowing'],
  },
  {
    id: 'W-stroke-signs',
    label: 'Own words: sudden change of face, speech, sight or power',
    disposition: 'emergency',
    because: 'In own words: “{words}”. Stroke or transient ischaemic attack until shown otherwise.',
    sources: ['NG127', 'NG128'],
    unverified: `${wording} Words seldom tell the date.`,
    suspects: ['stroke-tia'],
    action: `${callNow} Establish when it began; use the stroke pathway.`,
    unless: suddenLongBefore,
    covers: ['W-sudden-signs-before', 'W-sudden-onset'],
  },
  {
    id: 'W-rapid-weakness',
    label: 'Own words: weakness growing by the day',
    disposition: 'emergency',
    because: 'In own words: “{words}”. A clinician must see the patient today.',
    sources: ['NG127', 'GBS-NCC2023'],
    unverified: wording,
    floor: 'urgent-referral',
    suspects: ['guillain-barre'],
    action: `${callNow} Same-day assessment with breathing and swallowing checked.`,
  },
  {
    id: 'W-wish-to-die',
    label: 'Own words: a wish to die',
    disposition: 'emergency',
    because: 'In own words: “{words}”. No score is computed: a person must speak with the patient now.',
    sources: ['NG225'],
    unverified: `${wording} The guideline was read in summary.`,
    action: 'Speak with the patient now and make a safety plan together.',
    stop: 'urgent.self-harm',
    evenImagined: true,
  },
  {
    id: 'W-self-harm',
    label: 'Own words: suicide or self-harm',
    disposition: 'emergency',
    because: 'In own words: “{words}”. No score is computed: a person must speak with the patient now.',
    sources: ['NG225'],
    unverified: `${wording} The guideline was read in summary.`,
    action: 'Speak with the patient now and make a safety plan together.',
    stop: 'urgent.self-harm',
    evenImagined: true,
  },
  {
    id: 'W-worst-headache',
    label: 'Own words: worst or sudden headache',
    disposition: 'emergency',
    because: 'In own words: “{words}”.',
    sources: ['unsourced'],
    unverified: 'Emergency by general clinical knowledge; no document was opened for this list.',
    action: `${callNow} Emergency services if it was sudden.`,
  },
  {
    id: 'W-chest-pain',
    label: 'Own words: pain or pressure in the chest',
    disposition: 'emergency',
    because: 'In own words: “{words}”.',
    sources: ['unsourced'],
    unverified: 'Emergency by general clinical knowledge; no document was opened for this list.',
    action: `${callNow} Emergency services if it is there now.`,
  },
  {
    id: 'W-fit',
    label: 'Own words: a fit',
    disposition: 'emergency',
    because: 'In own words: “{words}”.',
    sources: ['unsourced'],
    unverified: 'Emergency by general clinical knowledge; no document was opened for this list.',
    action: `${callNow} Ask when, and who saw it.`,
  },
  {
    id: 'W-head-injury',
    label: 'Own words: a bad blow to the head',
    disposition: 'emergency',
    because: 'In own words: “{words}”.',
    sources: ['unsourced'],
    unverified: 'Emergency by general clinical knowledge; no document was opened for this list.',
    action: `${callNow} Ask about blood thinners, drowsiness and vomiting.`,
  },
] as const satisfies readonly MotorConcept[];

/** Each has the urgency that the same answer has when it is ticked and nothing else is. */
const referrals = [
  {
    id: 'W-sudden-signs-before',
    label: 'Own words: sudden signs, some time ago',
    disposition: 'urgent-referral',
    because: 'In own words: “{words}”. The answers put a sudden beginning more than a week back.',
    sources: ['NG128'],
    unverified: `${wording} Assessment within a week for older signs is the same.`,
    suspects: ['stroke-tia'],
    action: 'Phone the patient today: establish the date and whether it was ever assessed.',
    covers: ['W-sudden-onset'],
  },
  {
    id: 'W-tongue-twitching',
    label: 'Own words: twitching of the tongue',
    disposition: 'urgent-referral',
    because: 'In own words: “{words}”. Tongue fasciculation must be looked for.',
    sources: ['NG42', 'RedFlag'],
    unverified: wording,
    suspects: ['als'],
    action: `${readToday} Look at the tongue at rest inside the mouth.`,
  },
  {
    id: 'W-slurring-worse',
    label: 'Own words: speech getting worse',
    disposition: 'urgent-referral',
    because: 'In own words: “{words}”. Progressive slurring is referred without delay.',
    sources: ['NG42', 'RedFlag', 'MEI2022', 'NG127'],
    unverified: wording,
    floor: 'routine-referral',
    suspects: ['als'],
    action: `${readToday} Is the speech slurred, and since when?`,
    covers: ['W-slurring'],
  },
  {
    id: 'W-swallowing-worse',
    label: 'Own words: swallowing getting worse, or frequent choking',
    disposition: 'urgent-referral',
    because: 'In own words: “{words}”. Unexplained change in swallowing is referred urgently.',
    sources: ['BMJ2022', 'RedFlag', 'NG42'],
    unverified: wording,
    suspects: ['als'],
    action: `${readToday} Is anything swallowed safely? Ask speech and language therapy in parallel.`,
    covers: ['W-choking', 'W-swallowing'],
  },
  {
    id: 'W-weakness-worse',
    label: 'Own words: weakness getting worse',
    disposition: 'urgent-referral',
    because: 'In own words: “{words}”. Progressive weakness is referred without delay.',
    sources: ['NG42', 'RedFlag', 'BMJ2022', 'NG127'],
    unverified: wording,
    floor: 'routine-referral',
    suspects: ['als'],
    action: `${readToday} What has become hard, and is anything thinner?`,
    // The complete pictures that keep rule U3 silent.
    unless: any(nothingLost, entrapmentInHand, jointDisease, slowForYears),
  },
  {
    id: 'W-choking',
    label: 'Own words: choking or coughing on food or drink',
    disposition: 'urgent-referral',
    because: 'In own words: “{words}”. How often, and whether it is getting worse, must be asked.',
    sources: ['BMJ2022', 'RedFlag', 'NG127'],
    unverified: `${wording} Words seldom say how often.`,
    suspects: ['als'],
    action: `${readToday} Is anything swallowed safely? Ask speech and language therapy in parallel.`,
    unless: any(
      { item: 'swallowing.course', in: ['stable', 'improving'] },
      { item: 'swallowing.choking', in: ['never', 'monthly'] },
    ),
  },
  {
    id: 'W-slurring',
    label: 'Own words: slurred speech',
    disposition: 'urgent-referral',
    because: 'In own words: “{words}”. Whether it is getting worse must be asked.',
    sources: ['RedFlag', 'MEI2022', 'NG127'],
    unverified: `${wording} NG127 speaks of progressive slurring; words seldom say how it goes.`,
    floor: 'routine-referral',
    suspects: ['als'],
    action: `${readToday} Is it getting worse? Look at tongue and palate.`,
    unless: any(
      { item: 'speech.course', in: ['stable', 'improving', 'comes-and-goes'] },
      all({ item: 'history.conditions', includes: 'stroke' }, onsetAtLeast(12)),
    ),
  },
  {
    id: 'W-head-drop',
    label: 'Own words: the head is hard to hold up',
    disposition: 'urgent-referral',
    because: 'In own words: “{words}”. Weakness of the neck may go with weakness of breathing.',
    sources: ['NG127', 'TurnerTalbot2013'],
    unverified: `${wording} So is the link from neck weakness to breathing.`,
    floor: 'routine-referral',
    suspects: ['als', 'myasthenia-gravis'],
    action: `${readToday} Ask about breathing and swallowing, which make it an emergency.`,
    unless: { item: 'weakness.course', in: ['stable', 'improving'] },
  },
  {
    id: 'W-foot-drop',
    label: 'Own words: a foot that drags or catches',
    disposition: 'routine-referral',
    because: 'In own words: “{words}”. Foot drop is tied to motor neurone disease in primary-care records.',
    sources: ['RedFlag', 'MEI2022'],
    unverified: `${wording} Referral of a foot drop whose course is unknown is our own inference.`,
    action: `${readToday} Is it getting worse? Worsening makes it urgent.`,
    unless: any(stablePeroneal, all({ item: 'weakness.course', is: 'stable' }, onsetAtLeast(24))),
  },
  {
    id: 'W-wasting',
    label: 'Own words: muscle that is thinner',
    disposition: 'routine-referral',
    because: 'In own words: “{words}”.',
    sources: ['MEI2022', 'RedFlag', 'MNDA-GP'],
    unverified: `${wording} No guideline sets the urgency of wasting that only the patient has seen.`,
    action: `${readToday} Measure and test the muscles; true wasting with weakness makes it urgent.`,
    unless: any({ item: 'history.conditions', includes: 'polio' }, thinHandsOfJointDisease, {
      item: 'weight.loss',
      in: ['5-to-10-percent', 'over-10-percent'],
    }),
  },
] as const satisfies readonly MotorConcept[];

const examinations = [
  {
    id: 'W-swallowing',
    label: 'Own words: trouble swallowing',
    disposition: 'primary-care',
    because: 'In own words: “{words}”.',
    sources: ['NG127', 'RedFlag'],
    unverified: wording,
    action: `${readToday} Is it getting worse, and do drinks go the wrong way? Either makes it urgent.`,
  },
  {
    id: 'W-waking-breathless',
    label: 'Own words: waking short of breath',
    disposition: 'primary-care',
    because: 'In own words: “{words}”. With any motor symptom this is an emergency.',
    sources: ['NG42', 'NIV4MND'],
    unverified: wording,
    action: `${readToday} Ask about lying flat, morning headache and weakness; measure vital capacity.`,
  },
  {
    id: 'W-propped-up',
    label: 'Own words: sleeps propped up',
    disposition: 'primary-care',
    because: 'In own words: “{words}”. Whoever cannot breathe lying flat is an emergency.',
    sources: ['NG42', 'NIV4MND'],
    unverified: wording,
    action: `${readToday} Why so? Ask about lying flat, morning headache and weakness.`,
  },
  {
    id: 'W-bladder-trouble',
    label: 'Own words: trouble passing urine',
    disposition: 'primary-care',
    because: 'In own words: “{words}”.',
    sources: ['BPG-CES', 'MEI2022'],
    unverified: wording,
    action: `${readToday} Since when? Ask about saddle sensation, back pain and both legs; new with any is an emergency.`,
  },
  {
    id: 'W-numb-below',
    label: 'Own words: numb from the trunk down',
    disposition: 'primary-care',
    because: 'In own words: “{words}”. New with weak legs this is cord compression until shown otherwise.',
    sources: ['unsourced', 'DCM2018'],
    unverified: `${wording} So is the urgency.`,
    action: `${readToday} Since when, and how are legs, bladder and bowel?`,
  },
  {
    id: 'W-sudden-onset',
    label: 'Own words: it came suddenly',
    disposition: 'primary-care',
    because:
      'In own words: “{words}”. A sudden onset follows the stroke pathway when power, speech or balance are hit.',
    sources: ['NG127', 'NG128'],
    unverified: wording,
    action: `${readToday} What came suddenly, and on which day?`,
  },
  {
    id: 'W-eyes',
    label: 'Own words: drooping lids or double vision',
    disposition: 'primary-care',
    because: 'In own words: “{words}”. With breathing or swallowing trouble this is an emergency.',
    sources: ['RCEM-MG', 'MG-crisis'],
    unverified: `${wording} So is primary care for eyelid droop without other symptoms.`,
    action: `${readToday} Ask about breathing and swallowing.`,
  },
  {
    id: 'W-dark-urine',
    label: 'Own words: dark or bloody urine',
    disposition: 'primary-care',
    because: 'In own words: “{words}”. With aching or weak muscles this is an emergency.',
    sources: ['HiltonJones2018', 'unsourced'],
    unverified: `${wording} So is the urgency.`,
    action: `${readToday} Test the urine and creatine kinase today.`,
  },
  {
    id: 'W-weight-loss',
    label: 'Own words: losing weight',
    disposition: 'primary-care',
    because: 'In own words: “{words}”.',
    sources: ['MEI2022'],
    unverified: wording,
    action: `${readToday} Weigh; ask whether it was meant, and about swallowing.`,
  },
  {
    id: 'W-coughing-blood',
    label: 'Own words: coughing or vomiting blood',
    disposition: 'primary-care',
    because: 'In own words: “{words}”.',
    sources: ['unsourced'],
    unverified: 'Pattern and urgency are general clinical knowledge; no document was opened.',
    action: `${readToday} How much, and how often? Emergency services if it is more than streaks.`,
  },
  {
    id: 'W-laugh-cry',
    label: 'Own words: laughing or crying that cannot be stopped',
    disposition: 'primary-care',
    because: 'In own words: “{words}”. With a motor or bulbar symptom this is an upper motor neurone sign.',
    sources: ['NG42', 'RedFlag', 'NHS-MND'],
    unverified: wording,
    action: `${readToday} Does it fit the mood? Ask about speech and swallowing.`,
  },
  {
    id: 'W-blackout',
    label: 'Own words: a blackout',
    disposition: 'primary-care',
    because: 'In own words: “{words}”.',
    sources: ['unsourced'],
    unverified: 'General clinical knowledge.',
    action: `${readToday} Ask for a witness; same day if on effort or with injury.`,
  },
] as const satisfies readonly MotorConcept[];

/** What must not stay unread in what motor patients write, most urgent first. */
export const concepts = [...emergencies, ...referrals, ...examinations] as const satisfies readonly MotorConcept[];

/** The id of one of them. */
export type ConceptId = (typeof concepts)[number]['id'];
