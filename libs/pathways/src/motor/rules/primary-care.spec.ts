import { itDecidesRules } from './decided/decided.fixture';
import { primaryCareTable } from './decided/primary-care.fixture';
import { primaryCareRules } from './primary-care';

describe('an examination by the practice', () => {
  itDecidesRules(primaryCareRules, primaryCareTable);
});
