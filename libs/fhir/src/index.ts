export * from './questionnaire-response';
export * from './read-questionnaire-response';
export * from './write-questionnaire-response';
