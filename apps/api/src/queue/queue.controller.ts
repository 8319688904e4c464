import { Controller, Get, Query, Sse, type MessageEvent } from '@nestjs/common';
import { queuePage, queueQuery } from '@myotome/contract';
import { interval, map, merge, takeUntil, timer, type Observable } from 'rxjs';
import type { z } from 'zod';
import { Can } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Returns, Streams } from '../platform/web/openapi';
import { QueueChanges } from './queue-changes';
import { readQueue } from './read-queue';

/** Milliseconds after which a listener comes anew, and whether it still may is asked again. */
const listensFor = 5 * 60_000;
/** Milliseconds between signs of life, without which proxies take a quiet line for a dead one. */
const signOfLife = 20_000;

@Controller('api/v1/cases')
export class QueueController {
  constructor(
    private readonly database: Database,
    private readonly changes: QueueChanges,
  ) {}

  @Get()
  @Can('queue:read')
  @Returns(queuePage)
  read(@SignedIn() person: Person, @Query({ schema: queueQuery }) asked: z.output<typeof queueQuery>) {
    return this.database.inPractice(person.practiceId, (tx) => readQueue(tx, person, asked));
  }

  /** Says that the queue has changed, as soon as it has, and nothing of what has: whoever hears it reads the queue again. */
  @Sse('changes')
  @Can('queue:read')
  @Streams('`changed` whenever the queue has changed, `alive` every few seconds; neither says more')
  listen(@SignedIn() { practiceId }: Person): Observable<MessageEvent> {
    const changed = this.changes.of(practiceId).pipe(map(() => ({ type: 'changed', data: '' })));
    const alive = interval(signOfLife).pipe(map(() => ({ type: 'alive', data: '' })));
    return merge(changed, alive).pipe(takeUntil(timer(listensFor)));
  }
}
