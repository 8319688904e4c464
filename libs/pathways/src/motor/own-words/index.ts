import type { OwnWords } from '@myotome/pathway';
import type { Lexicon } from '@myotome/triage';
import type { When } from '../rules/vocabulary';
import { concepts, type ConceptId } from './concepts';
import { english } from './english';
import { englishPhrases } from './phrases.en';
import { spanishPhrases } from './phrases.es';
import { spanish } from './spanish';

/**
 * In a list of medicines or allergies "Adrenaline: could not breathe" or "baclofen for choking" are what belongs
 * there. Only a wish to die is looked for in them: no list properly holds it, and a plan with tablets may stand there.
 */
const inLists = ['W-wish-to-die'] satisfies readonly ConceptId[];

const lexicon: Lexicon<When> = {
  concepts,
  languages: [english, spanish],
  questions: [
    { linkId: 'concern.in-own-words' },
    { linkId: 'visit.matters-most' },
    { linkId: 'history.medicines-list', only: inLists },
    { linkId: 'history.allergies', only: inLists },
  ],
  byPatient: { item: 'about.respondent', is: 'self' },
};

/** How free text is read in the motor pathway, and the phrases by which the reading is tried. */
export const ownWords: OwnWords = { lexicon, phrases: [...englishPhrases, ...spanishPhrases] };
