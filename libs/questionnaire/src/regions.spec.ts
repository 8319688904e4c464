import { alsRegions, bodyRegions } from './regions';

test('the twelve body regions fall into the four regions of ALS', () => {
  expect(alsRegions(bodyRegions)).toEqual(['bulbar', 'cervical', 'thoracic', 'lumbosacral']);
});

test('both hands and the neck are one region', () => {
  expect(alsRegions(['right-hand', 'left-hand', 'neck'])).toEqual(['cervical']);
});

test.each(['none', 'constructor', 'toString', '__proto__', ''])('%j counts for nothing', (code) => {
  expect(alsRegions([code])).toEqual([]);
});
