import {
  age,
  all,
  any,
  fever,
  moderate,
  not,
  numbnessReported,
  rash,
  slowOnset,
  strong,
  unverified,
  weak,
  weakness,
  weaknessWorsening,
  type MotorCondition,
  type When,
} from './vocabulary';

const lyme: MotorCondition = {
  id: 'lyme',
  label: 'Lyme disease of the nervous system',
  group: 'immune',
  for: [
    moderate('Tick bite', { item: 'other.recent-trigger', includes: 'tick-bite' }),
    unverified(
      strong(
        'Tick bite with facial weakness or nerve pain',
        all(
          { item: 'other.recent-trigger', includes: 'tick-bite' },
          any(
            { item: 'weakness.regions', includes: 'face-jaw' },
            { item: 'pain.kind', includesAny: ['shooting-down-arm', 'shooting-down-leg', 'chest-or-belly'] },
          ),
        ),
      ),
    ),
    unverified(weak('Tick bite with rash', all({ item: 'other.recent-trigger', includes: 'tick-bite' }, rash))),
  ],
  against: [strong('No tick bite known', not({ item: 'other.recent-trigger', includes: 'tick-bite' }))],
  examine: ['Skin', 'Facial power on both sides', 'Neck stiffness'],
  tests: [{ test: 'lyme', note: 'only if exposed' }],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['MSD-ALS', 'unsourced'],
};

const hiv: When = { item: 'history.conditions', includes: 'hiv' };

const hivSyphilis: MotorCondition = {
  id: 'hiv-syphilis-hepatitis',
  label: 'HIV, syphilis, hepatitis C or HTLV-1',
  group: 'immune',
  for: [
    unverified(strong('Known HIV, with weakness or numbness', all(hiv, any(weakness, numbnessReported)))),
    moderate('Known HIV', hiv),
    unverified(
      weak(
        'Weakness worsening within weeks to months, under 45',
        all(weaknessWorsening, age({ max: 44 }), { item: 'concern.onset-speed', in: ['days', 'weeks-to-months'] }),
      ),
    ),
    unverified(weak('Fever or night sweats, with weakness or numbness', all(fever, any(weakness, numbnessReported)))),
  ],
  against: [unverified(weak('Over years', slowOnset))],
  examine: ['Skin, mouth, lymph nodes', 'Reflexes and sensation'],
  tests: [{ test: 'hiv', note: 'offer readily' }, { test: 'syphilis' }, { test: 'hepatitis', note: 'hepatitis C' }],
  urgency: 'routine-referral',
  urgencyUnverified: true,
  sources: ['MSD-ALS', 'unsourced'],
};

/** Infections of nerves, cord and brain. */
export const infectiveConditions: readonly MotorCondition[] = [lyme, hivSyphilis];
