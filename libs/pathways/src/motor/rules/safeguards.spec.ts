import { itDecidesRules } from './decided/decided.fixture';
import { safeguardTable } from './decided/safeguards.fixture';
import { safeguardRules } from './safeguards';

describe('reassurance, information or a safeguard', () => {
  itDecidesRules(safeguardRules, safeguardTable);
});
