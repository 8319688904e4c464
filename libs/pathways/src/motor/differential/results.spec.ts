import { meaningsOf, weigh, type DifferentialRow, type TestResult } from '@myotome/differential';
import type { Answers } from '@myotome/questionnaire';
import { examination } from '../exam';
import { questionnaire } from '../questionnaire';
import { tests } from '../tests';
import { conditions } from './index';
import { resultFeatures } from './results';

const authored = '2026-11-22';
const weakThighs: Answers = {
  'concern.symptoms': ['weakness'],
  'weakness.regions': ['right-hip-thigh', 'left-hip-thigh'],
  'weakness.course': 'steadily-worse',
  'weakness.tasks': ['stairs', 'rising-from-chair'],
};

function row(condition: string, results: readonly TestResult[]): DifferentialRow {
  const rows = weigh({ questionnaire, examination, tests, conditions }, { answers: weakThighs, authored, results });
  const found = rows.find((each) => each.condition === condition);
  if (!found) throw new Error(`No row for ${condition}.`);
  return found;
}

describe('test results on the checklist', () => {
  it('speak only for and against conditions that exist', () => {
    const ids = new Set(conditions.map(({ id }) => id));
    expect(Object.keys(resultFeatures).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('raise a condition at once', () => {
    expect(row('hypothyroidism', []).standing).not.toBe('most-in-keeping');
    expect(row('hypothyroidism', [{ test: 'tsh', meaning: 'high' }])).toMatchObject({
      standing: 'most-in-keeping',
      for: expect.arrayContaining(['TSH high']) as string[],
    });
  });

  it('lower a condition and say why, without taking it away', () => {
    expect(row('inflammatory-myopathy', [{ test: 'ck', meaning: 'normal' }]).against).toContain(
      'Creatine kinase normal',
    );
  });

  it('count for nothing while they are awaited', () => {
    expect(row('hypothyroidism', [{ test: 'tsh', value: 'requested' }])).toEqual(row('hypothyroidism', []));
  });

  it('are not listed as missing beside the tests of the row', () => {
    expect(row('hypothyroidism', []).missing.filter((text) => text.startsWith('TSH'))).toEqual([]);
  });

  it('have a normal meaning first for every test', () => {
    for (const test of tests) expect(meaningsOf(test)[0]?.abnormal).toBeUndefined();
  });
});
