import { coverage, evidenceGroups, rulesOfTheirOwn } from './coverage';
import { sources } from './evidence';
import { rules } from './rules';

const ruleIds = rules.map(({ id }) => id);
const carried = coverage.flatMap((row) => ('rules' in row ? row.rules.map((rule) => ({ rule, name: row.name })) : []));

describe('the coverage of the evidence', () => {
  it('names only rules that exist', () => {
    expect(carried.filter(({ rule }) => !ruleIds.includes(rule))).toEqual([]);
  });

  it('leaves no rule without a row of the evidence or a reason of its own', () => {
    const named = new Set([...carried, ...rulesOfTheirOwn].map(({ rule }) => rule));
    expect(ruleIds.filter((id) => !named.has(id))).toEqual([]);
  });

  it('gives a reason of its own to no rule that the evidence asks for', () => {
    const named = new Set(carried.map(({ rule }) => rule));
    expect(rulesOfTheirOwn.filter(({ rule, why }) => named.has(rule) || why === '')).toEqual([]);
  });

  it('says of every row what carries it, or why a form cannot see it', () => {
    const silent = coverage.filter((row) => ('rules' in row ? row.rules.length === 0 : row.why === ''));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('cites a source for every row, tells each row once and leaves no group empty', () => {
    expect(coverage.filter((row) => row.sources.length === 0)).toEqual([]);
    const names = coverage.map(({ group, name }) => `${group}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(evidenceGroups.filter((group) => !coverage.some((row) => row.group === group))).toEqual([]);
  });

  it('finds a use for every guideline among the sources', () => {
    const guidelines = sources.filter(({ title }) => title.startsWith('NICE NG')).map(({ key }) => key);
    const cited = new Set<string>(coverage.flatMap((row) => row.sources));
    expect(guidelines.filter((key) => !cited.has(key))).toEqual([]);
  });
});
