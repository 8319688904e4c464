import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import {
  caseView,
  markCondition as markMessage,
  recordExamination as examinationMessage,
  recordTests as testsMessage,
} from '@myotome/contract';
import type { z } from 'zod';
import { Can } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Returns } from '../platform/web/openapi';
import { byId, byIdAndCondition, Changing } from './changing';
import { claimCase } from './claim-case';
import { markCondition } from './mark-condition';
import { recordExamination } from './record-examination';
import { recordTests } from './record-tests';
import { releaseCase } from './release-case';
import type { CaseChange } from './take-version';

/** What nurses and clinicians do on a case before it is decided. */
@Controller('api/v1/cases/:id')
export class WorkController {
  constructor(private readonly database: Database) {}

  @Post('claim')
  @HttpCode(200)
  @Can('case:work')
  @Returns(caseView)
  claim(@SignedIn() person: Person, @Changing(byId) change: CaseChange) {
    return this.database.inPractice(person.practiceId, (tx) => claimCase(tx, person, change));
  }

  @Post('release')
  @HttpCode(200)
  @Can('case:work')
  @Returns(caseView)
  release(@SignedIn() person: Person, @Changing(byId) change: CaseChange) {
    return this.database.inPractice(person.practiceId, (tx) => releaseCase(tx, person, change));
  }

  @Put('checklist/:condition')
  @Can('case:work')
  @Returns(caseView)
  mark(
    @SignedIn() person: Person,
    @Changing(byIdAndCondition) change: CaseChange & { readonly condition: string },
    @Body({ schema: markMessage }) mark: z.output<typeof markMessage>,
  ) {
    return this.database.inPractice(person.practiceId, (tx) => markCondition(tx, person, { ...change, mark }));
  }

  @Put('examination')
  @Can('case:work')
  @Returns(caseView)
  examine(
    @SignedIn() person: Person,
    @Changing(byId) change: CaseChange,
    @Body({ schema: examinationMessage }) recorded: z.output<typeof examinationMessage>,
  ) {
    return this.database.inPractice(person.practiceId, (tx) => recordExamination(tx, person, { ...change, recorded }));
  }

  @Put('tests')
  @Can('case:work')
  @Returns(caseView)
  test(
    @SignedIn() person: Person,
    @Changing(byId) change: CaseChange,
    @Body({ schema: testsMessage }) recorded: z.output<typeof testsMessage>,
  ) {
    return this.database.inPractice(person.practiceId, (tx) => recordTests(tx, person, { ...change, recorded }));
  }
}
