export * from './pathway';
export * from './vignette';
export * from './check-pathway';
