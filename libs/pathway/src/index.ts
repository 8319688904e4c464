export * from './pathway';
export * from './check-pathway';
