import { motor } from '@myotome/pathways';
import type { Answers } from '@myotome/questionnaire';

/** The safety screen, all clear. */
export const safe: Answers = {
  'urgent.breathing-now': false,
  'urgent.sudden-stroke-signs': 'none',
  'urgent.rapid-weakness': 'none',
  'urgent.cannot-swallow': false,
  'urgent.saddle-bladder-bowel': false,
  'urgent.other-emergency': false,
  'urgent.self-harm': false,
};

/** What can be sent with the fewest answers: twitching alone. */
export const twitchingAtLeast: Answers = {
  ...safe,
  'about.respondent': 'self',
  'about.callback-phone': '020 7946 0000',
  'concern.symptoms': ['twitching'],
};

/** A history that any clinician would want to see within two weeks. */
export const alsLikeHistory: Answers = {
  ...safe,
  'about.respondent': 'self',
  'about.callback-phone': '020 7946 0118',
  'about.sex': 'female',
  'about.dominant-hand': 'right',
  'concern.symptoms': ['weakness', 'twitching'],
  'concern.onset': '2026-06',
  'concern.onset-speed': 'weeks-to-months',
  'concern.in-own-words': 'I drop my keys <b>and</b> cannot do up buttons; #panic() is not a name.',
  'weakness.regions': ['right-hand', 'right-shoulder-arm'],
  'weakness.first-region': 'right-hand',
  'weakness.course': 'steadily-worse',
  'weakness.spread': 'to-another-body-part',
  'weakness.tasks': ['keys-or-buttons', 'writing'],
  'weakness.worse-with-use': false,
  'weakness.pain-at-start': 'none',
  'weakness.thinner-muscles': ['right-hand'],
  'twitching.regions': ['hands', 'shoulders-or-arms'],
  'twitching.duration': '1-to-6-months',
  'twitching.pattern': 'most-days',
  'weight.loss': 'none',
  'other.eyes': ['none'],
  'other.bladder-bowel': 'none',
  'history.medicines-list': 'Amlodipine 5 mg since 2020',
  'history.allergies': 'Penicillin: rash',
  'history.alcohol-units': 4,
};

/** The answers of a worked case, all that its patient has to say. */
export function workedCase(id: string): Answers {
  const found = motor.cases.find((worked) => worked.id === id);
  if (!found) throw new Error(`there is no worked case ${id}`);
  return found.answers;
}
