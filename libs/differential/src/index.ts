export * from './condition';
export * from './examination';
export * from './examination-questions';
export * from './weigh';
export * from './check-examination';
export * from './check-tests';
export * from './before-referral';
export * from './panel';
