import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { changeStartLink as changeMessage, startLinkView, type ChangeStartLink } from '@myotome/contract';
import { Can } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Settings } from '../platform/settings';
import { Returns } from '../platform/web/openapi';
import { changeStartLink } from './change-start-link';
import { readStartLink } from './read-start-link';

/** The practice's start link, as staff see it and its administrator changes it. */
@Controller('api/v1/practice/start-link')
export class StartLinkController {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  @Get()
  @Can('invitation:read')
  @Returns(startLinkView)
  read(@SignedIn() person: Person) {
    return this.database.inPractice(person.practiceId, (tx) => readStartLink(tx, person, this.settings));
  }

  @Post()
  @HttpCode(200)
  @Can('practice:write')
  @Returns(startLinkView)
  change(@SignedIn() person: Person, @Body({ schema: changeMessage }) { act }: ChangeStartLink) {
    return this.database.inPractice(person.practiceId, async (tx) => {
      await changeStartLink(tx, person, act);
      return readStartLink(tx, person, this.settings);
    });
  }
}
