import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import {
  intakeView,
  invitationLookup,
  lookUpInvitation as lookUpMessage,
  openIntake as openMessage,
} from '@myotome/contract';
import type { LookUpInvitation, OpenIntake } from '@myotome/contract';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { Open } from '../platform/access/access';
import { startIntakeSession } from '../platform/access/intake-session';
import { Database } from '../platform/database/database';
import { Settings } from '../platform/settings';
import { strangerLimit } from '../platform/web/limits';
import { Returns } from '../platform/web/openapi';
import { offeredLanguage } from './languages';
import { lookUpInvitation } from './look-up-invitation';
import { openIntake } from './open-intake';
import { readIntake } from './read-intake';

/** What a patient's link leads to before there is a session. */
@Controller('api/v1/intake')
export class LinkController {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  @Post('lookup')
  @HttpCode(200)
  @Open('the secret in the link is the permission')
  @RouteConfig(strangerLimit)
  @Returns(invitationLookup)
  lookUp(@Body({ schema: lookUpMessage }) { token }: LookUpInvitation) {
    return lookUpInvitation(this.database, token);
  }

  @Post('session')
  @HttpCode(200)
  @Open('the link and the date of birth together are the permission')
  @RouteConfig(strangerLimit)
  @Returns(intakeView)
  async open(@Body({ schema: openMessage }) key: OpenIntake, @Res({ passthrough: true }) reply: FastifyReply) {
    const language = offeredLanguage(this.settings, key.language);
    const session = await openIntake(this.database, { ...key, language });
    startIntakeSession(reply, this.settings, session);
    return this.database.inPractice(session.practiceId, (tx) => readIntake(tx, session));
  }
}
