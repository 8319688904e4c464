import { catalogueFixture } from './catalogue.fixture';
import { matchingConditions, matchingRules, matchingSources, type Wanted } from './matching';

const { rules, conditions, sources } = catalogueFixture;
const byKey = new Map(sources.map((source) => [source.key, source]));
const wanted = (change: Partial<Wanted> = {}): Wanted => ({
  search: '',
  urgency: '',
  evidence: '',
  unverified: false,
  ...change,
});

describe('what is looked for among the rules', () => {
  it.each<[string, Partial<Wanted>, readonly string[]]>([
    ['nothing', {}, ['E1', 'U3', 'U4', 'W-numb', 'P0']],
    ['an id, whatever the case', { search: 'u3' }, ['U3']],
    ['every word, wherever it stands', { search: 'drop  exception' }, ['U4']],
    ['a word while the next is being typed', { search: 'stroke ' }, ['E1']],
    ['the title of a source', { search: 'general clinical' }, ['U4']],
    ['what staff should do', { search: 'call the patient' }, ['E1']],
    ['an urgency', { urgency: 'emergency' }, ['E1', 'W-numb']],
    ['what a patient may write', { search: 'down there' }, ['W-numb']],
    ['a grade of evidence', { evidence: 'inference' }, ['U4', 'W-numb']],
    ['what is unverified', { unverified: true }, ['U3', 'W-numb']],
    ['all of it together', { urgency: 'urgent-referral', evidence: 'guideline', search: 'weakness' }, ['U3']],
    ['what nobody wrote', { search: 'spleen' }, []],
    ['an urgency that does not exist', { urgency: 'whenever' }, []],
  ])('%s', (_, change, ids) => {
    expect(matchingRules(rules, wanted(change), byKey).map(({ id }) => id)).toEqual(ids);
  });

  it('leaves evidence aside among conditions, and finds them by feature, test and doubt', () => {
    const found = (change: Partial<Wanted>) =>
      matchingConditions(conditions, wanted(change), byKey).map(({ id }) => id);
    expect(found({ evidence: 'study' })).toEqual(['mg', 'lems']);
    expect(found({ search: 'antibody drooping' })).toEqual(['mg', 'lems']);
    expect(found({ unverified: true })).toEqual(['lems']);
    expect(found({ urgency: 'urgent-referral' })).toEqual(['mg']);
  });

  it('finds sources by rule and by year, and those that were not read themselves', () => {
    const found = (change: Partial<Wanted>) => matchingSources(sources, wanted(change)).map(({ key }) => key);
    expect(found({ search: 'u4' })).toEqual(['unsourced']);
    expect(found({ search: '2011' })).toEqual(['Singh2011']);
    expect(found({ unverified: true })).toEqual(['NG127', 'unsourced']);
  });
});
