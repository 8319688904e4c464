import { itDecides, patternsHold } from './decided/decided.fixture';
import { patternTable } from './decided/patterns.fixture';
import * as patterns from './patterns';

describe('a pattern', () => {
  itDecides(patternsHold(patterns), patternTable);

  it('has a line, whichever it is', () => {
    expect(Object.keys(patterns).filter((name) => !patternTable.some((row) => row.of === name))).toEqual([]);
  });
});
