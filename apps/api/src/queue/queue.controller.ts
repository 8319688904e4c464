import { Controller, Get, Query } from '@nestjs/common';
import { queuePage, queueQuery } from '@myotome/contract';
import type { z } from 'zod';
import { Can } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Returns } from '../platform/web/openapi';
import { readQueue } from './read-queue';

@Controller('api/v1/cases')
export class QueueController {
  constructor(private readonly database: Database) {}

  @Get()
  @Can('queue:read')
  @Returns(queuePage)
  read(@SignedIn() person: Person, @Query({ schema: queueQuery }) asked: z.output<typeof queueQuery>) {
    return this.database.inPractice(person.practiceId, (tx) => readQueue(tx, person, asked));
  }
}
