import { checkExamination, checkTests, weigh, type DifferentialRow } from '@myotome/differential';
import { validate, visibleItems } from '@myotome/questionnaire';
import { sources } from '../../evidence';
import { examination } from '../../exam';
import { questionnaire } from '../../questionnaire';
import { tests } from '../../tests';
import { conditions } from '../index';
import { picturesOfTheBody } from './body';
import { picturesOfBrainAndBenign } from './brain-and-benign';
import { picturesOfMotorNeuronAndCord } from './motor-neuron-and-cord';
import { picturesOfNerves } from './nerves';
import { toldOn, type Picture } from './picture';

const pictures: readonly Picture[] = [
  ...picturesOfMotorNeuronAndCord,
  ...picturesOfNerves,
  ...picturesOfTheBody,
  ...picturesOfBrainAndBenign,
];

function rowsOf({ answers, findings = [], results = [] }: Picture): readonly DifferentialRow[] {
  const pathway = { questionnaire, examination, tests, conditions };
  return weigh(pathway, { answers, authored: toldOn, findings, results });
}

describe('the textbook pictures as data', () => {
  it('show every condition once', () => {
    const shown = pictures.map(({ condition }) => condition);
    expect([...shown].sort()).toEqual(conditions.map(({ id }) => id).sort());
  });

  it('rest on listed sources, and say what general knowledge adds', () => {
    const keys = new Set<string>(sources.map(({ key }) => key));
    for (const { condition, sources: used, unverified } of pictures) {
      expect([condition, used.filter((key) => !keys.has(key))]).toEqual([condition, []]);
      expect([condition, used.includes('unsourced') && !unverified]).toEqual([condition, false]);
    }
  });

  it('could be filled in, examined and tested as they stand', () => {
    for (const { condition, answers, findings = [], results = [] } of pictures) {
      const shown = new Set(visibleItems(questionnaire, answers).map(({ linkId }) => linkId));
      const problems = [
        ...validate(questionnaire, answers, toldOn).filter(({ code }) => code !== 'required'),
        ...Object.keys(answers).filter((linkId) => !shown.has(linkId)),
        ...checkExamination(examination, findings),
        ...checkTests(tests, results),
      ];
      expect([condition, problems]).toEqual([condition, []]);
    }
  });
});

describe('the motor differential', () => {
  it.each(pictures.map((picture) => [picture.condition, picture.title, picture] as const))(
    'puts %s among the first three: %s',
    (condition, _, picture) => {
      const leading = rowsOf(picture).slice(0, 3);
      expect(leading.map((row) => row.condition)).toContain(condition);
    },
  );

  it('calls at most four conditions most in keeping in any picture', () => {
    const crowded = pictures.filter(
      (picture) => rowsOf(picture).filter(({ standing }) => standing === 'most-in-keeping').length > 4,
    );
    expect(crowded.map(({ condition }) => condition)).toEqual([]);
  });
});
