import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { caseView, makeDecision } from '@myotome/contract';
import { Can } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Returns } from '../platform/web/openapi';
import { byId, Changing } from './changing';
import { closeCase } from './close-case';
import { decideCase } from './decide-case';
import type { Proposed } from './objections';
import type { CaseChange } from './take-version';

@Controller('api/v1/cases/:id')
export class DecisionController {
  constructor(private readonly database: Database) {}

  @Post('decision')
  @HttpCode(200)
  @Can('case:decide')
  @Returns(caseView)
  decide(
    @SignedIn() person: Person,
    @Changing(byId) change: CaseChange,
    @Body({ schema: makeDecision }) decision: Proposed,
  ) {
    return this.database.inPractice(person.practiceId, (tx) => decideCase(tx, person, { ...change, decision }));
  }

  @Post('close')
  @HttpCode(200)
  @Can('case:decide')
  @Returns(caseView)
  close(@SignedIn() person: Person, @Changing(byId) change: CaseChange) {
    return this.database.inPractice(person.practiceId, (tx) => closeCase(tx, person, change));
  }
}
