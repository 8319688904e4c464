import { outcomeWith } from './outcome.fixture';
import { matrixOf, slicesOf } from './report';

const outcomes = [
  outcomeWith('primary-care', { answers: { 'about.sex': 'female' } }),
  outcomeWith('self-care', { answers: { 'about.sex': 'female' }, slices: { form: 'sparse' } }),
  outcomeWith('urgent-referral', {
    picture: 'benign',
    disposition: 'self-care',
    acceptable: ['self-care'],
    unsafe: [],
  }),
];

test('the matrix has a row for what is expected and a column for what is given', () => {
  const matrix = matrixOf(outcomes);
  expect(matrix['primary-care']).toEqual({
    emergency: 0,
    'urgent-referral': 0,
    'routine-referral': 0,
    'primary-care': 1,
    'self-care': 1,
  });
  expect(matrix['self-care']['urgent-referral']).toBe(1);
  expect(
    Object.values(matrix)
      .flatMap((row) => Object.values(row))
      .reduce((sum, count) => sum + count, 0),
  ).toBe(3);
});

test('each slice counts its own part; the parts of a slice are in the order of their names', () => {
  const slices = slicesOf(outcomes).map(({ by, name, acceptable, unsafe, under, over }) => [
    `${by}: ${name}`,
    acceptable.numerator,
    acceptable.denominator,
    unsafe,
    under,
    over,
  ]);
  expect(slices).toEqual([
    ['picture: benign', 0, 1, 0, 0, 1],
    ['picture: primary-care', 1, 2, 1, 1, 0],
    ['age: not said', 1, 3, 1, 1, 1],
    ['sex: female', 1, 2, 1, 1, 0],
    ['sex: not said', 0, 1, 0, 0, 1],
    ['form: in full', 1, 2, 0, 0, 1],
    ['form: sparse', 0, 1, 1, 1, 0],
  ]);
});
