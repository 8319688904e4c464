import type { CaseView } from '@myotome/contract';

type CaseEvent = CaseView['events'][number];

/** An event, or a run of like events of one person, of which the last is shown. */
export interface EventRun extends CaseEvent {
  readonly times: number;
}

/** The history with runs of the same kind by the same person told once: an examination is saved at every press. */
export function condensed(events: readonly CaseEvent[]): readonly EventRun[] {
  const runs: EventRun[] = [];
  for (const event of events) {
    const before = runs.at(-1);
    const continues = event.kind === 'examined' && before?.kind === event.kind && before.by === event.by;
    if (continues) runs.pop();
    runs.push({ ...event, times: continues ? before.times + 1 : 1 });
  }
  return runs.map((run) =>
    run.times > 1 ? { ...run, words: `${run.words}, and ${run.times - 1} times before` } : run,
  );
}
