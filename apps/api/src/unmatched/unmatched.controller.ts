import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  attachPatient as attachMessage,
  confirmPatient as confirmMessage,
  id as idSchema,
  matchedPatient,
  unmatchedList,
  type AttachPatient,
} from '@myotome/contract';
import type { z } from 'zod';
import { Can } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Returns } from '../platform/web/openapi';
import { attachPatient } from './attach-patient';
import { confirmPatient } from './confirm-patient';
import { listUnmatched } from './list-unmatched';

/** People whose answers are here and whose record is not known. */
@Controller('api/v1/unmatched')
export class UnmatchedController {
  constructor(private readonly database: Database) {}

  @Get()
  @Can('invitation:write')
  @Returns(unmatchedList)
  list(@SignedIn() person: Person) {
    return this.database.inPractice(person.practiceId, (tx) => listUnmatched(tx, person));
  }

  @Post(':id/record')
  @HttpCode(200)
  @Can('invitation:write')
  @Returns(matchedPatient)
  attach(
    @SignedIn() person: Person,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: attachMessage }) { record }: AttachPatient,
  ) {
    return this.database.inPractice(person.practiceId, (tx) => attachPatient(tx, person, { id, record }));
  }

  @Post(':id/confirmation')
  @HttpCode(200)
  @Can('invitation:write')
  @Returns(matchedPatient)
  confirm(
    @SignedIn() person: Person,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: confirmMessage }) details: z.output<typeof confirmMessage>,
  ) {
    return this.database.inPractice(person.practiceId, (tx) => confirmPatient(tx, person, { id, ...details }));
  }
}
