export * from './rule';
export * from './result';
