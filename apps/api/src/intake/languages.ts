import { type PatientLanguage, patientLanguages, pseudoLanguage } from '@myotome/questionnaire';
import type { Settings } from '../platform/settings';

/** The languages that a patient may choose here; the pseudo language only where the layout is being tried. */
export function offeredLanguages({ pseudoLocale }: Pick<Settings, 'pseudoLocale'>): readonly PatientLanguage[] {
  return pseudoLocale ? [...patientLanguages, pseudoLanguage] : patientLanguages;
}

/** This language if it is offered here; `undefined` for any other. */
export function offeredLanguage(settings: Pick<Settings, 'pseudoLocale'>, tag: string | undefined): string | undefined {
  return offeredLanguages(settings).find((language) => language.tag === tag)?.tag;
}
