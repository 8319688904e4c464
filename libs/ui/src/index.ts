export * from './urgency-mark/urgency-mark';
