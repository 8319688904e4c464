import type { StopAdviceMessage } from '@myotome/contract';
import type { Answers, AnswerValue } from '@myotome/questionnaire';

function isStop(stop: StopAdviceMessage, value: AnswerValue | undefined): boolean {
  const given = Array.isArray(value) ? value : [value];
  return given.some((one: string | number | boolean | undefined) => stop.values.some((stopping) => stopping === one));
}

/** The stops that the answers call for: the emergency number before a crisis line, otherwise in the order given. */
export function stopsCalledFor(stops: readonly StopAdviceMessage[], answers: Answers): readonly StopAdviceMessage[] {
  const called = stops.filter((stop) => isStop(stop, answers[stop.linkId]));
  return [...called.filter((stop) => stop.call === 'emergency'), ...called.filter((stop) => stop.call === 'crisis')];
}
