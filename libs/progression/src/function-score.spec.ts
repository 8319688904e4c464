import { bestFunction, functionScore, pointsLostPerMonth } from './function-score';

const normal = Object.fromEntries(
  [
    'speech',
    'salivation',
    'swallowing',
    'handwriting',
    'cutting-food',
    'dressing-hygiene',
    'turning-in-bed',
    'walking',
    'climbing-stairs',
    'dyspnea',
    'orthopnea',
    'respiratory-insufficiency',
  ].map((name) => [`function.${name}`, '4']),
);

describe('functionScore', () => {
  it('gives 48 points when everything is as before', () => {
    expect(functionScore(normal)).toMatchObject({ total: bestFunction, reduced: [] });
  });

  it('names what is reduced', () => {
    const score = functionScore({ ...normal, 'function.handwriting': '2', 'function.cutting-food': '3' });
    expect(score).toMatchObject({ total: 45, reduced: ['function.handwriting', 'function.cutting-food'] });
  });

  it('gives no total when a function was not answered, since that would look like loss', () => {
    const score = functionScore({ ...normal, 'function.walking': undefined });
    expect(score.total).toBeUndefined();
    expect(score.answered).toHaveLength(11);
  });
});

describe('pointsLostPerMonth', () => {
  it('counts loss as positive points a month since onset', () => {
    expect(pointsLostPerMonth(41, '2026-06', '2026-11-22')).toBeCloseTo(1.4);
  });

  it('says nothing within the first month or without a readable onset', () => {
    expect(pointsLostPerMonth(41, '2026-11', '2026-11-22')).toBeUndefined();
    expect(pointsLostPerMonth(41, 'unknown', '2026-11-22')).toBeUndefined();
  });
});
