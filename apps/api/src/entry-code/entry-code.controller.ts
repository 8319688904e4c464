import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  entryCode,
  id as idSchema,
  intakeLeft,
  intakeView,
  openByCode as openMessage,
  type IntakeLeft,
} from '@myotome/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { offeredLanguage } from '../intake/languages';
import { readIntake } from '../intake/read-intake';
import { Can, Open, PatientOnly } from '../platform/access/access';
import { endIntakeSession, startIntakeSession } from '../platform/access/intake-session';
import { InIntake, SignedIn, type IntakeSession, type Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Settings } from '../platform/settings';
import { strangerLimit } from '../platform/web/limits';
import { Returns } from '../platform/web/openapi';
import { deviceCode } from './device-code';
import { openWithCode } from './open-by-code';
import { tabletCode } from './tablet-code';

/** Getting in with a short code, on another device or on the tablet in the waiting room, and leaving again. */
@Controller('api/v1')
export class EntryCodeController {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  @Post('intake/code')
  @HttpCode(200)
  @PatientOnly()
  @Returns(entryCode)
  forDevice(@InIntake() session: IntakeSession) {
    return this.database.inPractice(session.practiceId, (tx) => deviceCode(tx, this.settings, session));
  }

  @Post('invitations/:id/tablet-code')
  @HttpCode(200)
  @Can('invitation:write')
  @Returns(entryCode)
  forTablet(@SignedIn() person: Person, @Param('id', { schema: idSchema }) id: string) {
    const { settings } = this;
    return this.database.inPractice(person.practiceId, (tx) => tabletCode(tx, { person, settings }, id));
  }

  @Post('intake/session/code')
  @HttpCode(200)
  @Open('the code and the date of birth together are the permission')
  @RouteConfig(strangerLimit)
  @Returns(intakeView)
  async open(
    @Body({ schema: openMessage }) key: z.output<typeof openMessage>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const language = offeredLanguage(this.settings, key.language);
    const session = await openWithCode(this.database, this.settings, { ...key, language });
    startIntakeSession(reply, this.settings, session);
    return this.database.inPractice(session.practiceId, (tx) => readIntake(tx, session));
  }

  @Post('intake/leave')
  @HttpCode(200)
  @Open('ends the session of whoever asks, if there is one')
  @Returns(intakeLeft)
  leave(@Res({ passthrough: true }) reply: FastifyReply): IntakeLeft {
    endIntakeSession(reply, this.settings);
    return { left: true };
  }
}
