export * from './document';
export * from './input';
export * from './narrative';
export { functionSummary } from './reported';
export * from './compose';
export * from './edit';
export * from './text';
export * from './check';
export * from './typst';
