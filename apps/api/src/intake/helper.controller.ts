import { Body, Controller, Put } from '@nestjs/common';
import { helper as helperMessage, helperKept, type Helper } from '@myotome/contract';
import { PatientOnly } from '../platform/access/access';
import { InIntake, type IntakeSession } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Returns } from '../platform/web/openapi';
import { keepHelper } from './keep-helper';

/** Who fills in the form for the patient. */
@Controller('api/v1/intake/helper')
export class HelperController {
  constructor(private readonly database: Database) {}

  @Put()
  @PatientOnly()
  @Returns(helperKept)
  keep(@InIntake() session: IntakeSession, @Body({ schema: helperMessage }) helper: Helper) {
    return this.database.inPractice(session.practiceId, (tx) => keepHelper(tx, session, { helper }));
  }
}
