export * from './questionnaire';
export * from './wording';
export * from './regions';
export * from './dates';
export * from './evaluate';
export * from './visible-items';
export * from './validate';
