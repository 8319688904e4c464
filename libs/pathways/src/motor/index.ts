import type { Pathway } from '@myotome/pathway';
import type { LinkId } from '@myotome/questionnaire';
import { cases } from './cases/all';
import { coverage, rulesOfTheirOwn } from './coverage';
import { conditions } from './differential/index';
import { sources } from './evidence';
import { examination } from './exam';
import { letterNarrative, letterSubjects } from './letter';
import { english } from './locales/en';
import { spanish } from './locales/es';
import { ownWords } from './own-words/index';
import { panels } from './panels';
import { questionnaire, type MotorQuestionnaire } from './questionnaire';
import { redFlagAnswers } from './red-flag-answers';
import { rules } from './rules';
import { statement } from './statement';
import { stops } from './stops';
import { terms } from './terms';
import { tests } from './tests';

/** Motor symptoms: weakness, twitching, speech, swallowing, breathing and walking; possible ALS/MND and its look-alikes. */
export const motor: Pathway = {
  id: questionnaire.id,
  version: questionnaire.version,
  title: 'Motor symptoms',
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
  coverage: { rows: coverage, rulesOfTheirOwn },
  stops,
  identity: ['about.birth-date', 'about.sex'] satisfies readonly LinkId<MotorQuestionnaire>[],
  cases,
  ownWords,
  letterSubjects,
  letterNarrative,
};
