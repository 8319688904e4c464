import type { AllowedLowering } from './never-lower';

/**
 * Harmless pictures that keep rules silent. Each is told in full, and the last part of it may be a red flag: that the
 * arms are weak too, that it is pain or numbness of one nerve, that the weakness goes up and down.
 */
const pictures: readonly Omit<AllowedLowering, 'by'>[] = [
  {
    rules: ['U3', 'U3b', 'U3h'],
    linkIds: ['weakness.regions', 'weakness.tasks', 'speech.kind', 'walking.cause'],
    to: 'routine-referral',
    reason:
      'Tired, and weak in all four limbs at once, with nothing thin or dropped and clear speech: it did not begin in one place, and keeps the routine referral of NG127.',
  },
  {
    rules: ['U3c', 'U3j', 'U7', 'U7c', 'U8c'],
    linkIds: ['weakness.course'],
    to: 'routine-referral',
    reason:
      'The same weakness all over, or stiff joints that account for it, once the course is known to be a slow worsening.',
  },
  {
    rules: ['U7', 'U7c', 'U8c', 'R3', 'R26'],
    linkIds: ['weakness.regions', 'weakness.tasks', 'speech.kind', 'walking.cause'],
    to: 'primary-care',
    reason:
      'Tired, and weak in all four limbs at once, not said to be worsening, with nothing thin or dropped and clear speech: fatigue is examined and tested first.',
  },
  {
    rules: ['U3', 'U3b', 'U3h', 'U3w'],
    linkIds: ['sensory.regions', 'weakness.tasks', 'walking.cause'],
    to: 'routine-referral',
    reason:
      'Numb fingers of one nerve with weakness of the hands alone and no spread is a trapped nerve; as it worsens it is referred for nerve conduction studies.',
  },
  {
    rules: ['U3c', 'U3j', 'U10', 'U10c', 'R3', 'R17'],
    linkIds: ['sensory.regions', 'weakness.tasks', 'walking.cause'],
    to: 'primary-care',
    reason:
      'Numb fingers of one nerve with weakness of the hands alone, no spread and nothing thin, not said to be worsening: a trapped nerve is examined first.',
  },
  {
    rules: ['U3w'],
    linkIds: ['pain.kind', 'weakness.tasks', 'walking.cause'],
    to: 'routine-referral',
    reason:
      'Pain down the one limb that is weak, no worse and no spread, is a root; with wasting it is referred, without haste.',
  },
  {
    rules: ['U4', 'U10', 'U10c', 'R3', 'R19b'],
    linkIds: ['pain.kind', 'weakness.tasks', 'walking.cause'],
    to: 'primary-care',
    reason:
      'Pain down the one limb that is weak, no worse, no spread and nothing thin, is a root and is examined first.',
  },
  {
    rules: ['U10', 'U10c', 'R3', 'R19b'],
    linkIds: ['weakness.regions'],
    to: 'primary-care',
    reason:
      'A weak foot after pressure on the knee, numb along that leg, no worse and no spread, is the common peroneal nerve.',
  },
  {
    rules: ['U3j', 'U4c', 'R17'],
    linkIds: ['walking.cause'],
    to: 'primary-care',
    reason:
      'All six function items of arms and legs are normal, nothing is thin, and no foot catches: nothing has been lost.',
  },
  {
    rules: ['R3'],
    linkIds: ['walking.cause'],
    to: 'primary-care',
    reason:
      'Improving, mainly numb, or with painful stiff joints, and no foot or head drops and nothing is thin: examined first.',
  },
  {
    rules: ['R1', 'R1d', 'R10'],
    linkIds: ['sensory.regions', 'history.conditions'],
    to: 'primary-care',
    reason:
      'Off balance without a fall, with numb feet and the diabetes, kidney disease or B12 deficiency that explains them.',
  },
  {
    rules: ['R2f', 'R3', 'R4', 'U3w'],
    linkIds: ['history.conditions'],
    to: 'primary-care',
    reason: 'Polio left the thin muscle behind long ago; new weakness after polio has a rule of its own.',
  },
  {
    rules: ['U3m'],
    linkIds: ['history.conditions'],
    to: 'routine-referral',
    reason: 'Polio left the thin, weak limb behind; new weakness after polio has a routine referral of its own.',
  },
  {
    rules: ['U12', 'U12c'],
    linkIds: ['other.movement'],
    to: 'routine-referral',
    reason:
      'A quiet voice with tremor at rest or slowness is that of Parkinsonism (NG127), which is referred untreated.',
  },
  {
    rules: ['U3g'],
    linkIds: ['speech.kind'],
    to: 'primary-care',
    reason:
      'The voice or the words are at fault and not the articulation: throat and hearing of words are looked at first (NG127).',
  },
  {
    rules: ['U3k'],
    linkIds: ['swallowing.kind', 'swallowing.choking'],
    to: 'primary-care',
    reason:
      'Solid food sticks, without choking, drooling or tiring: the gullet, which has a rule of its own when it worsens.',
  },
  {
    rules: ['U2d'],
    linkIds: ['other.eyes'],
    to: 'primary-care',
    reason:
      'Drooping lids or double vision speak for the junction; with any difficulty of speech, swallowing or strength noticed it is urgent by rules of its own.',
  },
  {
    rules: ['E6c'],
    linkIds: ['speech.kind'],
    to: 'primary-care',
    reason:
      'A lump in the throat: never chokes, swallows normally, breathes well, eyes clear, no task lost and nothing thin. What is added is that articulation is sound.',
  },
  {
    rules: ['U3', 'U3b', 'U3c', 'U3j', 'R12', 'R16', 'R17'],
    linkIds: ['weakness.tasks', 'weakness.regions', 'history.conditions'],
    to: 'primary-care',
    reason:
      'One shoulder that hurt from the start and is stiff, over months; lifting the arm is all that is lost, both hands are in full use, and nothing is thin, numb or lighter: the joint is moved and looked at first.',
  },
  {
    rules: ['R4'],
    linkIds: ['weakness.thinner-muscles'],
    to: 'primary-care',
    reason:
      'Both hands are thin, and nothing else is, in an autoimmune disease whose joints have hurt for years, without weakness or numbness: hands and neck are examined first.',
  },
  {
    rules: ['U4'],
    linkIds: ['weakness.regions', 'weakness.course'],
    to: 'routine-referral',
    reason:
      'All four limbs have been weak by turns for two years, with every function normal and nothing thin: twitching beside it is referred, but not as a red flag.',
  },
  {
    rules: ['U9'],
    linkIds: ['concern.symptoms', 'weakness.regions'],
    to: 'primary-care',
    reason:
      'The sudden sign is dated two years back or more, and nothing has come since or is worse: what it was is found out, without haste.',
  },
  {
    rules: ['P0'],
    linkIds: ['concern.symptoms'],
    to: 'self-care',
    reason:
      'Twitching or cramps alone, asked about thin muscle and found none, are not referred (NG127) but given a safety net.',
  },
];

/** Rules about a silence, which they take for the worst that it may hide; the answer may be less than the worst. */
const silences: readonly Omit<AllowedLowering, 'by'>[] = [
  {
    rules: ['U3c', 'U3j', 'U4c'],
    linkIds: ['weakness.course'],
    to: 'routine-referral',
    reason:
      'The course is now known to be worsening, in one of the pictures above that keep the routine referral of NG127.',
  },
  {
    rules: ['U4c'],
    linkIds: ['weakness.tasks'],
    to: 'primary-care',
    reason: 'The weakness is now described in full, as a root, or as the same as it was years ago.',
  },
  {
    rules: ['U3g'],
    linkIds: ['speech.kind'],
    to: 'primary-care',
    reason:
      'What has changed in speech is now known, and its course as improving, or as what a known stroke left behind.',
  },
  {
    rules: ['U3k'],
    linkIds: ['swallowing.kind'],
    to: 'primary-care',
    reason: 'What has changed in swallowing is now known, and is neither worsening nor choking.',
  },
  {
    rules: ['U6b'],
    linkIds: ['sensory.regions'],
    to: 'primary-care',
    reason:
      'The numbness is now known to spare the hands, without which it is no myelopathy of the neck by this pattern.',
  },
  {
    rules: ['U8c'],
    linkIds: ['breathing.kind'],
    to: 'primary-care',
    reason:
      'Breath is now known to be short on effort only, with eyes and swallowing clear: a crisis is not what it looks like.',
  },
  {
    rules: ['U14b'],
    linkIds: ['walking.cause'],
    to: 'primary-care',
    reason:
      'What troubles walking is now known, and it is neither weak nor stiff legs, as a compressed cord would give.',
  },
  {
    rules: ['R19'],
    linkIds: ['walking.cause'],
    to: 'primary-care',
    reason: 'What the falls come from is now known, and each cause has rules of its own.',
  },
  {
    rules: ['E6b'],
    linkIds: ['swallowing.kind'],
    to: 'primary-care',
    reason:
      'How swallowing is affected is now known: jaws that tire are urgent, and food that sticks without choking is the gullet. Danger was what the silence might have hidden.',
  },
  {
    rules: ['X3'],
    linkIds: ['concern.symptoms'],
    to: 'self-care',
    reason: 'Which symptoms were noticed is now known, and isolated twitching or cramps are not referred (NG127).',
  },
];

const motor: readonly AllowedLowering[] = [
  ...pictures.map((one): AllowedLowering => ({ ...one, by: 'exception' })),
  ...silences.map((one): AllowedLowering => ({ ...one, by: 'end of silence' })),
];

const headache: readonly AllowedLowering[] = [
  {
    rules: ['X2'],
    by: 'end of silence',
    linkIds: ['about.birth-date'],
    to: 'self-care',
    reason:
      'The age is now known: from 50 on a new headache has rules of its own, and one unchanged for years is none.',
  },
];

/** By pathway: what a red flag may lower, each for a reason. Everything else is proven never to lower. */
export const allowedLowerings: Readonly<Record<string, readonly AllowedLowering[]>> = { motor, headache };
