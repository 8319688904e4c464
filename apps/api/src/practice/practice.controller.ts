import { Body, Controller, Get, Put } from '@nestjs/common';
import { practiceDetails, practiceView, type PracticeDetails } from '@myotome/contract';
import { Can } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { IfMatch } from '../platform/version';
import { Returns } from '../platform/web/openapi';
import { changePractice } from './change-practice';
import { readPractice } from './read-practice';

@Controller('api/v1/practice')
export class PracticeController {
  constructor(private readonly database: Database) {}

  @Get()
  @Can('practice:read')
  @Returns(practiceView)
  read(@SignedIn() person: Person) {
    return this.database.inPractice(person.practiceId, (tx) => readPractice(tx, person));
  }

  @Put()
  @Can('practice:write')
  @Returns(practiceView)
  change(
    @SignedIn() person: Person,
    @IfMatch() version: number,
    @Body({ schema: practiceDetails }) details: PracticeDetails,
  ) {
    return this.database.inPractice(person.practiceId, (tx) => changePractice(tx, person, { version, details }));
  }
}
