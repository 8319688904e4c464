export * from './pathway';
export * from './red-flag-answers';
export * from './statement';
export type * from './coverage';
export * from './vignette';
export * from './check-pathway';
export type * from './catalogue/catalogue';
export { catalogueOf } from './catalogue/catalogue-of';
export { figureInWords, intervalInWords, shareInWords, type PathwayFigures } from './catalogue/figures';
