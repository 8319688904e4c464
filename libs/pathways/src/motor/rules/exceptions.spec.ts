import { everyAnswerTo, itDecides, patternsHold, type Coded } from './decided/decided.fixture';
import { exceptionTable } from './decided/exceptions.fixture';
import { onlyWith } from './decided/only.fixture';
import * as exceptions from './exceptions';

const holds = patternsHold(exceptions);

const only = Object.entries(onlyWith).flatMap(([name, codesOf]) =>
  Object.entries(codesOf).map(([linkId, codes]) => [name as keyof typeof onlyWith, linkId as Coded, codes] as const),
);

describe('a harmless picture', () => {
  itDecides(holds, exceptionTable);

  it('has a line, whichever it is', () => {
    expect(Object.keys(exceptions).filter((name) => !exceptionTable.some((row) => row.of === name))).toEqual([]);
  });

  it.each(only)('%s is complete with no other answer to %s than %j', (name, linkId, codes) => {
    const given = exceptionTable.find((row) => row.of === name)?.given;
    const complete = everyAnswerTo(linkId).filter(([, answer]) => holds(name, { ...given, ...answer }));
    expect(complete.map(([code]) => code)).toEqual(codes);
  });
});
