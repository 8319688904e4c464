export * from './urgency-mark/urgency-mark';
export * from './body-map/body-map';
