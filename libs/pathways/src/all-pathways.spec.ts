import { checkPathway } from '@myotome/pathway';
import { languageTags } from '@myotome/questionnaire';
import { triage } from '@myotome/triage';
import { pathways } from './index';

describe.each(pathways.map((pathway) => [pathway.id, pathway] as const))('the %s pathway', (_, pathway) => {
  it('is sound', () => {
    expect(checkPathway(pathway)).toEqual([]);
  });

  it('speaks every language that is offered', () => {
    expect(Object.keys(pathway.words).sort()).toEqual([...languageTags].sort());
  });

  it.each(pathway.cases.map((worked) => [worked.title, worked] as const))(
    'triages "%s" as expected',
    (_title, worked) => {
      const result = triage(pathway, worked.answers, worked.authored);
      expect(result.disposition).toBe(worked.expect.disposition);
      expect(result.findings.map(({ rule }) => rule)).toEqual(worked.expect.rules);
    },
  );
});
