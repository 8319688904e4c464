import { validate, visibleItems } from '@myotome/questionnaire';
import { sources } from '../../evidence';
import { questionnaire } from '../../questionnaire';
import { vignettes } from './all';
import { secondSet } from './second';
import { thirdSet } from './third';
import type { MotorVignette } from './vignette';

const all: readonly MotorVignette[] = [...vignettes, ...secondSet, ...thirdSet];

/** What `problemsOf` finds in each vignette, each finding under the vignette's id; empty when all are sound. */
function inAll(problemsOf: (vignette: MotorVignette) => readonly string[]): readonly string[] {
  return all.flatMap((vignette) => problemsOf(vignette).map((problem) => `${vignette.id}: ${problem}`));
}

test('each id and each title is used once', () => {
  for (const names of [all.map(({ id }) => id), all.map(({ title }) => title)])
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test('each rests on published sources that the pathway lists, and says why', () => {
  const keys = new Set<string>(sources.map(({ key }) => key));
  const problems = inAll(({ sources: used, basis }) => [
    ...used.filter((key) => !keys.has(key)).map((key) => `unknown source ${key}`),
    ...(used.length === 0 ? ['no source'] : []),
    ...(new Set(used).size === used.length ? [] : ['a source twice']),
    ...(basis.trim() === '' ? ['no basis'] : []),
  ]);
  expect(problems).toEqual([]);
});

test('what rests on general knowledge alone says what is unverified', () => {
  const problems = inAll(({ sources: used, unverified }) =>
    used.every((key) => key === 'unsourced') && !unverified ? ['unverified'] : [],
  );
  expect(problems).toEqual([]);
});

test('the answers can be submitted; only a sparse form may leave a required question blank', () => {
  const problems = inAll(({ answers, authored, slices }) =>
    validate(questionnaire, answers, authored)
      .filter(({ code }) => code !== 'required' || slices?.form !== 'sparse')
      .map(({ linkId, code }) => `${linkId} ${code}`),
  );
  expect(problems).toEqual([]);
});

test('only questions that are shown are answered', () => {
  const problems = inAll(({ answers }) => {
    const shown = new Set(visibleItems(questionnaire, answers).map(({ linkId }) => linkId));
    return Object.keys(answers).filter((linkId) => !shown.has(linkId));
  });
  expect(problems).toEqual([]);
});

test('the right disposition is acceptable, and none is acceptable and unsafe at once', () => {
  const problems = inAll(({ disposition, acceptable, unsafe }) => [
    ...(acceptable.includes(disposition) ? [] : [`${disposition} is not acceptable`]),
    ...acceptable.filter((each) => unsafe.includes(each)).map((each) => `${each} is acceptable and unsafe`),
    ...(unsafe.length === 0 && !acceptable.includes('self-care') ? ['nothing is unsafe'] : []),
  ]);
  expect(problems).toEqual([]);
});
