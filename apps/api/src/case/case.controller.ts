import { Controller, Get, Param } from '@nestjs/common';
import { caseView, id as idSchema } from '@myotome/contract';
import { Can } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Returns } from '../platform/web/openapi';
import { readCase } from './read-case';

@Controller('api/v1/cases')
export class CaseController {
  constructor(private readonly database: Database) {}

  @Get(':id')
  @Can('case:read')
  @Returns(caseView)
  read(@SignedIn() person: Person, @Param('id', { schema: idSchema }) id: string) {
    return this.database.inPractice(person.practiceId, (tx) => readCase(tx, person, { id }));
  }
}
