import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import {
  intakeView,
  receipt,
  reportStop as stopMessage,
  saveAnswers as saveMessage,
  savedAnswers,
  stopReported,
  type ReportStop,
  type SaveAnswers,
} from '@myotome/contract';
import { Mail } from '../mail/mail';
import { PatientOnly } from '../platform/access/access';
import { InIntake, type IntakeSession } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Returns } from '../platform/web/openapi';
import { IdempotencyKey } from './idempotency-key';
import { readIntake } from './read-intake';
import { reportStop } from './report-stop';
import { autosave } from './save-answers';
import { submitIntake } from './submit-intake';

/** A patient's own intake, within the session that the link and the date of birth opened. */
@Controller('api/v1/intake')
export class IntakeController {
  constructor(
    private readonly database: Database,
    private readonly mail: Mail,
  ) {}

  @Get()
  @PatientOnly()
  @Returns(intakeView)
  read(@InIntake() session: IntakeSession) {
    return this.database.inPractice(session.practiceId, (tx) => readIntake(tx, session));
  }

  @Put('answers')
  @PatientOnly()
  @Returns(savedAnswers)
  save(@InIntake() session: IntakeSession, @Body({ schema: saveMessage }) changes: SaveAnswers) {
    return autosave(this.database, session, { changes });
  }

  @Post('stop')
  @HttpCode(200)
  @PatientOnly()
  @Returns(stopReported)
  stop(@InIntake() session: IntakeSession, @Body({ schema: stopMessage }) { linkId }: ReportStop) {
    return this.database.inPractice(session.practiceId, (tx) =>
      reportStop(tx, session, { linkId, post: this.mail.post }),
    );
  }

  @Post('submission')
  @HttpCode(200)
  @PatientOnly()
  @Returns(receipt)
  submit(@InIntake() session: IntakeSession, @IdempotencyKey() key: string) {
    return this.database.inPractice(session.practiceId, (tx) =>
      submitIntake(tx, session, { key, post: this.mail.post }),
    );
  }
}
