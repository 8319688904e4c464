import { catalogueOf } from '@myotome/pathway';
import { motor } from '@myotome/pathways';
import { cataloguePage } from './page';

const figures = {
  pathway: motor.id,
  version: motor.version,
  vignettes: 1,
  pictures: { emergency: 1 },
  figures: [
    { id: 'unsafe', label: 'Unsafe', numerator: 1, denominator: 1, low: 0.2, high: 1, goal: { atMost: 0 }, met: false },
  ],
};
const catalogue = catalogueOf(motor, figures);
const text = cataloguePage(catalogue, 'the command');

test('every rule stands on the page once, with its sources and its doubts', () => {
  for (const rule of catalogue.rules) {
    expect(text.split(`\n#### ${rule.id}: ${rule.label}\n`)).toHaveLength(2);
    const part = text.slice(text.indexOf(`\n#### ${rule.id}: `)).split('\n#### ')[1] ?? '';
    expect(part).toContain('- **Fires when:**');
    expect(part).toContain(`- **Evidence:** ${rule.grade}.`);
    if (rule.unverified !== null) expect(part).toContain(`- **Unverified:** ${rule.unverified}`);
    for (const key of rule.sources) {
      expect(part).toContain(motor.sources.find((source) => source.key === key)?.title);
    }
  }
});

test('no link id of a question is left on the page', () => {
  const linkIds = motor.questionnaire.topics.flatMap(({ items }) => items.map(({ linkId }) => linkId));
  expect(linkIds.filter((linkId) => text.includes(linkId))).toEqual([]);
});

test('what a source was read as stands beside it, and a rule nobody opened a source for says so', () => {
  expect(text).toContain('(**read in a secondary summary only**)');
  expect(text).toContain('(**not read: unverified**)');
});

test('review, limits and figures are on the page', () => {
  expect(text).toContain('**No clinician has signed this version.**');
  expect(text).toContain(`To be read again by ${motor.statement.reviewDue} at the latest.`);
  for (const limit of motor.statement.limits) expect(text).toContain(`- ${limit}`);
  expect(text).toContain('| Unsafe | 1/1 (100.0 %) | 20.0 % to 100.0 % | none | **not met** |');
});

test('a version that was signed names who signed it and when; one that was not measured says so', () => {
  const signed = { ...motor, statement: { ...motor.statement, reviewed: { by: 'Somebody', on: '2027-01-02' } } };
  const page = cataloguePage(catalogueOf(signed), 'the command');
  expect(page).toContain('Signed by Somebody on 2027-01-02.');
  expect(page).not.toContain('No clinician has signed this version.**');
  expect(page).toContain('This version has not been measured.');
});
