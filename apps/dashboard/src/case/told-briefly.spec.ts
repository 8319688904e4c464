import type { AnswerView } from '@myotome/contract';
import { caseFixture } from './case.fixture';
import { condensed } from './condensed';
import { course } from './course';
import { regionsIn } from './regions';
import { gathered } from './wanting';

describe('what is missing before a referral', () => {
  it('is gathered by kind and remark', () => {
    expect(
      gathered([
        'Not examined: tone',
        'Not examined: reflexes',
        'Test to arrange: TSH (do not wait for the result)',
        'Ask about breathing',
      ]),
    ).toEqual([
      { kind: 'Not examined', remark: '', things: ['tone', 'reflexes'] },
      { kind: 'Test to arrange', remark: 'do not wait for the result', things: ['TSH'] },
      { kind: '', remark: '', things: ['Ask about breathing'] },
    ]);
  });
});

describe('the history of a case', () => {
  const event = (kind: string, by: string) => ({ at: '2026-11-22T09:00:00Z', kind, by, words: kind });

  it('tells a run of examination entries of one person once', () => {
    const runs = condensed([
      event('claimed', 'A'),
      event('examined', 'A'),
      event('examined', 'A'),
      event('examined', 'B'),
    ]);
    expect(runs.map(({ kind, by, times }) => [kind, by, times])).toEqual([
      ['claimed', 'A', 1],
      ['examined', 'A', 2],
      ['examined', 'B', 1],
    ]);
  });
});

describe('the course of the illness', () => {
  const answer = (linkId: string, value: AnswerView['value'], words: string): AnswerView => ({
    linkId,
    topic: '',
    question: '',
    label: '',
    value,
    words,
    state: 'answered',
  });

  it('runs from onset to the day of answering', () => {
    const told = course({
      ...caseFixture,
      answers: [
        answer('concern.onset', '2026-06', 'June 2026'),
        answer('weakness.first-region', 'right-hand', 'right hand'),
        answer('weakness.regions', ['right-hand', 'right-shoulder-arm'], ''),
      ],
    });
    expect(told).toMatchObject({
      onset: { when: 'Jun 2026', what: 'right hand' },
      today: { when: 'Nov 2026', what: 'right hand, right shoulder and arm' },
      months: 5,
    });
  });

  it('has no onset when none was given', () => {
    expect(course(caseFixture)).toMatchObject({ onset: null, months: null });
  });
});

describe('the regions of an answer', () => {
  it('draws twitching, asked without sides, on both', () => {
    expect(regionsIn(['hands', 'none', 'eyelid'])).toEqual(['right-hand', 'left-hand', 'face-jaw']);
  });
});
