export * from './pathway';
export * from './red-flag-answers';
export * from './statement';
export * from './vignette';
export * from './check-pathway';
