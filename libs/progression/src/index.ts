export * from './function-score';
