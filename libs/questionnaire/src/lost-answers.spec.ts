import { example } from './example.fixture';
import { lostAnswers } from './lost-answers';

const before = { symptoms: ['weakness', 'pain'], where: ['neck'], course: 'worse', 'pain.where': ['back'] };

describe('answers that no longer count', () => {
  it('are those that a change takes out of view, topic by topic, follow-ups too', () => {
    expect([...lostAnswers(example, before, { ...before, symptoms: ['none'] })]).toEqual([
      ['concern', ['where', 'course']],
      ['pain', ['pain.where']],
    ]);
  });

  it('are none while every question stays, or when nobody had answered those that go', () => {
    expect([...lostAnswers(example, before, { ...before, course: 'stable' })]).toEqual([]);
    expect([...lostAnswers(example, { symptoms: ['pain'] }, { symptoms: ['none'] })]).toEqual([]);
  });
});
