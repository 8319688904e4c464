export * from './rule';
export * from './result';
export * from './describe';
export { mentionedIn, readSentence } from './because';
export * from './triage';
export * from './truths';
export type { TriagePathway } from './prepare';
export * from './in-words';
