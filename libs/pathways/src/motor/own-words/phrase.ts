import type { OwnWordsPhrase } from '@myotome/pathway';
import type { ConceptId } from './concepts';

/** A test phrase of the motor pathway: a concept that does not exist does not compile. */
export interface MotorPhrase extends OwnWordsPhrase {
  readonly hits: readonly ConceptId[];
  readonly not?: readonly ConceptId[];
  readonly excepted?: readonly ConceptId[];
}

type Positive = (text: string, ...hits: readonly ConceptId[]) => MotorPhrase;
type Negative = (text: string, ...not: readonly ConceptId[]) => MotorPhrase;

const positive =
  (kind: OwnWordsPhrase['kind']): Positive =>
  (text, ...hits) => ({ kind, text, hits });
const negative =
  (kind: OwnWordsPhrase['kind']): Negative =>
  (text, ...not) => ({ kind, text, hits: [], not });

/** Says that it is so. */
export const plain = positive('plain');
/** Says that it is so, in spelling of its own. */
export const misspelt = positive('misspelt');
/** Says that it is not so. */
export const negated = negative('negated');
/** Fears, asks or imagines it. */
export const hypothetical = negative('hypothetical');
/** Speaks of somebody else. */
export const thirdPerson = negative('third-person');
/** Speaks of what is long gone. */
export const past = negative('past');
/** Says what a form, a leaflet or the internet says. */
export const quoted = negative('quoted');
/** Signs that the coded answers date further back, so that the words are no emergency any more. */
export const beforehand: Positive = (text, ...hits) => ({ kind: 'plain', text, hits, excepted: ['W-stroke-signs'] });
/** The same, and it is not so. */
export const beforehandSpared: Negative = (text, ...not) => ({
  kind: 'negated',
  text,
  hits: [],
  not,
  excepted: ['W-stroke-signs'],
});
/** Short of breath in spells, as the coded answers say, so that it is no emergency by the words alone. */
export const inSpells: Positive = (text, ...hits) => ({ kind: 'plain', text, hits, excepted: ['W-cannot-breathe'] });
/** A message without anything that must not stay unread. */
export const ordinary = (text: string): MotorPhrase => ({ kind: 'ordinary', text, hits: [] });
/** Written by a carer, who speaks of the patient as another. */
export const fromCarer = (text: string, hits: readonly ConceptId[]): MotorPhrase => ({
  kind: 'plain',
  text,
  hits,
  byCarer: true,
});
