import { itDecides, patternsHold } from './decided/decided.fixture';
import { exceptionTable } from './decided/exceptions.fixture';
import * as exceptions from './exceptions';

describe('a harmless picture', () => {
  itDecides(patternsHold(exceptions), exceptionTable);

  it('has a line, whichever it is', () => {
    expect(Object.keys(exceptions).filter((name) => !exceptionTable.some((row) => row.of === name))).toEqual([]);
  });
});
