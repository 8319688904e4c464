export * from './pathway';
