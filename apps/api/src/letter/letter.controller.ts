import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { editLetter as editMessage, id as idSchema, letterView, type EditLetter } from '@myotome/contract';
import { byId, Changing } from '../case/changing';
import { Can } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Returns } from '../platform/web/openapi';
import { draftLetter } from './draft-letter';
import { editLetter } from './edit-letter';
import { readLetter } from './read-letter';
import { signLetter } from './sign-letter';
import type { LetterChange } from './take-letter';

@Controller('api/v1')
export class LetterController {
  constructor(private readonly database: Database) {}

  @Post('cases/:id/letter')
  @HttpCode(200)
  @Can('letter:write')
  @Returns(letterView)
  draft(@SignedIn() person: Person, @Param('id', { schema: idSchema }) caseId: string) {
    return this.database.inPractice(person.practiceId, (tx) => draftLetter(tx, person, { caseId }));
  }

  @Get('letters/:id')
  @Can('letter:read')
  @Returns(letterView)
  read(@SignedIn() person: Person, @Param('id', { schema: idSchema }) id: string) {
    return this.database.inPractice(person.practiceId, (tx) => readLetter(tx, person, id));
  }

  @Put('letters/:id')
  @Can('letter:write')
  @Returns(letterView)
  edit(
    @SignedIn() person: Person,
    @Changing(byId) change: LetterChange,
    @Body({ schema: editMessage }) edit: EditLetter,
  ) {
    return this.database.inPractice(person.practiceId, (tx) => editLetter(tx, person, { ...change, edit }));
  }

  @Post('letters/:id/signature')
  @HttpCode(200)
  @Can('letter:sign')
  @Returns(letterView)
  sign(@SignedIn() person: Person, @Changing(byId) change: LetterChange) {
    return this.database.inPractice(person.practiceId, (tx) => signLetter(tx, person, change));
  }
}
