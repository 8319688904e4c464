import type { Pathway } from '@myotome/pathway';
import type { LinkId } from '@myotome/questionnaire';
import { cases } from './cases/all';
import { conditions } from './differential';
import { sources } from './evidence';
import { examination } from './exam';
import { letterNarrative, letterSubjects } from './letter';
import { english } from './locales/en';
import { spanish } from './locales/es';
import { panels } from './panels';
import { questionnaire, type HeadacheQuestionnaire } from './questionnaire';
import { redFlagAnswers } from './red-flag-answers';
import { rules } from './rules';
import { statement } from './statement';
import { stops } from './stops';
import { terms } from './terms';
import { tests } from './tests';

/** Headache: what needs help today, what needs a specialist, and what the practice can treat. */
export const headache: Pathway = {
  id: questionnaire.id,
  version: questionnaire.version,
  title: 'Headache',
  statement,
  questionnaire,
  words: { en: english, es: spanish },
  terms,
  rules,
  redFlagAnswers,
  conditions,
  examination,
  tests,
  panels,
  sources,
  stops,
  identity: ['about.birth-date', 'about.sex'] satisfies readonly LinkId<HeadacheQuestionnaire>[],
  cases,
  letterSubjects,
  letterNarrative,
};
