export * from './common';
export * from './problem';
export * from './intake';
export * from './practice';
export * from './invitation';
export * from './bedside';
export * from './case';
export * from './letter';
