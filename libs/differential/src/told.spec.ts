import type { Finding } from '@myotome/triage';
import { toldIn } from './told';

const finding = (rule: string, suspects?: readonly string[]): Finding => ({
  rule,
  label: `Found ${rule}`,
  disposition: 'routine-referral',
  because: '',
  evidence: [],
  sources: [],
  ...(suspects && { suspects }),
});

const concept = (id: string) => ({
  id,
  label: id,
  disposition: 'routine-referral' as const,
  because: '',
  sources: [],
});
const reading = { ownWords: { lexicon: { concepts: [concept('W-choking'), concept('W-waking')] } } };

describe('what the patient’s own words raise', () => {
  it('is every condition that what was found makes a suspicion of, and nothing by rules', () => {
    const findings = [finding('W-choking', ['als', 'myasthenia']), finding('W-waking'), finding('U1', ['polio'])];
    expect(toldIn(reading, findings)).toEqual([
      { condition: 'als', text: 'Found W-choking' },
      { condition: 'myasthenia', text: 'Found W-choking' },
    ]);
  });

  it('is nothing where no free text is read', () => {
    expect(toldIn({}, [finding('W-choking', ['als'])])).toEqual([]);
  });
});
