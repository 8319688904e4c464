import { itDecidesRules } from './decided/decided.fixture';
import { emergencyTable } from './decided/emergency.fixture';
import { emergencyRules } from './emergency';

describe('an emergency', () => {
  itDecidesRules(emergencyRules, emergencyTable);
});
