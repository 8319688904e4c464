import type { CodeOf } from '@myotome/questionnaire';
import type { MotorQuestionnaire } from '../../questionnaire';
import type * as exceptions from '../exceptions';
import type { Coded } from './decided.fixture';

type Codes = { readonly [L in Coded]?: readonly CodeOf<MotorQuestionnaire, L>[] };

const still = ['no', 'within-same-limb'] as const;
const notWorse = ['stable', 'improving'] as const;
const notProgressive = ['comes-and-goes', ...notWorse] as const;

/**
 * What keeps a rule silent must not grow unseen. By harmless picture, the rest of it as on its first line: the only
 * answers to a question with which it is complete, in the order of the questionnaire.
 */
export const onlyWith = {
  noSpread: { 'weakness.spread': still },
  nothingThin: { 'weakness.thinner-muscles': ['none'] },
  nothingLost: { 'weakness.tasks': ['none'], 'weakness.thinner-muscles': ['none'] },
  functionNormal: {
    'weakness.thinner-muscles': ['none'],
    'walking.cause': ['legs-weak', 'legs-stiff', 'off-balance', 'blackout', 'tripped-on-something'],
    'function.handwriting': ['4'],
    'function.cutting-food': ['4'],
    'function.dressing-hygiene': ['4'],
    'function.turning-in-bed': ['4'],
    'function.walking': ['4'],
    'function.climbing-stairs': ['4'],
  },
  entrapmentInHand: {
    'weakness.regions': ['right-hand', 'left-hand'],
    'weakness.spread': still,
    'weakness.thinner-muscles': ['none'],
    'sensory.regions': ['thumb-to-middle-finger', 'ring-and-little-finger'],
  },
  jointDisease: {
    'pain.kind': ['joints'],
    'stiffness.kind': ['joints-stiff-in-morning'],
    'weakness.spread': still,
    'weakness.thinner-muscles': ['none'],
  },
  stableRoot: {
    'pain.kind': ['shooting-down-arm'],
    'weakness.regions': ['right-shoulder-arm', 'left-shoulder-arm', 'right-hand', 'left-hand'],
    'weakness.course': notWorse,
    'weakness.spread': still,
  },
  stablePeroneal: {
    'other.recent-trigger': ['leg-crossing-kneeling-or-slept-on-arm'],
    'weakness.regions': ['right-foot-ankle', 'left-foot-ankle'],
    'sensory.regions': ['one-leg'],
    'weakness.course': notWorse,
    'weakness.spread': still,
  },
  slowForYears: { 'concern.onset-speed': ['years'], 'weakness.spread': still },
  unchangedForYears: { 'weakness.course': ['stable'], 'weakness.spread': still },
  oldStroke: {
    'history.conditions': ['stroke'],
    'weakness.course': notWorse,
    'weakness.spread': still,
    'weakness.thinner-muscles': ['none'],
  },
  knownBrainDiseaseUnchanged: {
    'history.conditions': ['stroke', 'multiple-sclerosis', 'parkinsons'],
    'weakness.course': notProgressive,
    'weakness.spread': still,
    'speech.course': notProgressive,
    'swallowing.course': notProgressive,
    'weakness.thinner-muscles': ['none'],
  },
  oldHeartOrLungDisease: {
    'history.conditions': ['copd-or-heart-failure'],
    'breathing.course': notWorse,
    'weakness.course': notProgressive,
    'weakness.spread': still,
    'weakness.thinner-muscles': ['none'],
  },
  tiredAllOver: {
    'concern.symptoms': ['tiredness'],
    'weakness.spread': ['no'],
    'weakness.course': ['steadily-worse', ...notProgressive],
    'weakness.thinner-muscles': ['none'],
    'speech.kind': ['quiet-or-hoarse', 'word-finding'],
    'other.eyes': ['none'],
  },
  lidsHeavyForYears: { 'other.eyes': ['drooping-lids'], 'concern.onset-speed': ['years'] },
  eyelidTwitchAlone: { 'twitching.regions': ['eyelid'] },
  stockingImbalance: {
    'sensory.regions': ['both-feet'],
    'history.conditions': ['diabetes', 'b12-deficiency', 'kidney-disease'],
  },
} satisfies { readonly [N in keyof typeof exceptions]?: Codes };
