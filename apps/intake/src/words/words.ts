import { InjectionToken } from '@angular/core';
import { english, type Words } from './en';

/** The app's own words, in the language the patient reads. */
export const appWords = new InjectionToken<Words>('words', { factory: () => english });
