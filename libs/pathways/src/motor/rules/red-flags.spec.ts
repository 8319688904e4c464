import { itDecidesRules } from './decided/decided.fixture';
import { redFlagTable } from './decided/red-flags.fixture';
import { redFlagRules } from './red-flags';

describe('a red flag of motor neurone disease', () => {
  itDecidesRules(redFlagRules, redFlagTable);
});
