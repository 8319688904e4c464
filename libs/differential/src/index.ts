export * from './condition';
export * from './examination';
