import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  addWorsening as worseningMessage,
  day as daySchema,
  diary,
  diaryKept,
  halfToldKept,
  intakeStatus,
  keepHalfTold as halfToldMessage,
  ownData,
  receipt,
  stopReported,
  stopWorsening as stopMessage,
  withdrawal,
  worseningForm,
  writeDiary as diaryMessage,
  type StopWorsening,
} from '@myotome/contract';
import type { z } from 'zod';
import { Mail } from '../mail/mail';
import { PatientOnly } from '../platform/access/access';
import { InIntake, type IntakeSession } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Returns } from '../platform/web/openapi';
import type { Change } from './current-answers';
import { keepDiary, readDiary } from './diary';
import { readOwnData } from './download';
import { keepHalfTold } from './half-told';
import { IdempotencyKey } from './idempotency-key';
import { readStatus } from './status';
import { withdraw } from './withdraw';
import { addWorsening, readWorseningForm, stopWorsening } from './worsening';

/** What a patient does once the answers are sent: look where they stand, add to them, take them along or back. */
@Controller('api/v1/intake')
export class AfterSendingController {
  constructor(
    private readonly database: Database,
    private readonly mail: Mail,
  ) {}

  @Get('status')
  @PatientOnly()
  @Returns(intakeStatus)
  status(@InIntake() session: IntakeSession) {
    return this.database.inPractice(session.practiceId, (tx) => readStatus(tx, session));
  }

  @Get('diary')
  @PatientOnly()
  @Returns(diary)
  diary(@InIntake() session: IntakeSession) {
    return this.database.inPractice(session.practiceId, (tx) => readDiary(tx, session));
  }

  @Put('diary/:day')
  @PatientOnly()
  @Returns(diaryKept)
  keep(
    @InIntake() session: IntakeSession,
    @Param('day', { schema: daySchema }) day: string,
    @Body({ schema: diaryMessage }) entry: z.output<typeof diaryMessage>,
  ) {
    return this.database.inPractice(session.practiceId, (tx) =>
      keepDiary(tx, session, { day, entry, post: this.mail.post }),
    );
  }

  @Get('worsening')
  @PatientOnly()
  @Returns(worseningForm)
  form(@InIntake() session: IntakeSession) {
    return this.database.inPractice(session.practiceId, (tx) => readWorseningForm(tx, session));
  }

  @Put('worsening/draft')
  @PatientOnly()
  @Returns(halfToldKept)
  keepHalf(
    @InIntake() session: IntakeSession,
    @Body({ schema: halfToldMessage }) half: z.output<typeof halfToldMessage>,
  ) {
    return this.database.inPractice(session.practiceId, (tx) => keepHalfTold(tx, session, { half }));
  }

  @Post('worsening')
  @HttpCode(200)
  @PatientOnly()
  @Returns(receipt)
  worsen(
    @InIntake() session: IntakeSession,
    @IdempotencyKey() key: string,
    @Body({ schema: worseningMessage }) worsening: Change,
  ) {
    return this.database.inPractice(session.practiceId, (tx) =>
      addWorsening(tx, session, { key, worsening, post: this.mail.post }),
    );
  }

  @Post('worsening/stop')
  @HttpCode(200)
  @PatientOnly()
  @Returns(stopReported)
  stop(
    @InIntake() session: IntakeSession,
    @IdempotencyKey() key: string,
    @Body({ schema: stopMessage }) stop: StopWorsening,
  ) {
    return this.database.inPractice(session.practiceId, (tx) =>
      stopWorsening(tx, session, { key, stop, post: this.mail.post }),
    );
  }

  @Get('own-data')
  @PatientOnly()
  @Returns(ownData)
  ownData(@InIntake() session: IntakeSession) {
    return this.database.inPractice(session.practiceId, (tx) => readOwnData(tx, session));
  }

  @Post('withdrawal')
  @HttpCode(200)
  @PatientOnly()
  @Returns(withdrawal)
  withdraw(@InIntake() session: IntakeSession) {
    return this.database.inPractice(session.practiceId, (tx) => withdraw(tx, session));
  }
}
