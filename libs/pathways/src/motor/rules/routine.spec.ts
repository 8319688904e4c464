import { itDecidesRules } from './decided/decided.fixture';
import { routineTable } from './decided/routine.fixture';
import { routineRules } from './routine';

describe('a routine referral', () => {
  itDecidesRules(routineRules, routineTable);
});
