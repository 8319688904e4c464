import { itDecidesRules } from './decided/decided.fixture';
import { urgentTable } from './decided/urgent.fixture';
import { urgentRules } from './urgent';

describe('an urgent referral for another cause', () => {
  itDecidesRules(urgentRules, urgentTable);
});
