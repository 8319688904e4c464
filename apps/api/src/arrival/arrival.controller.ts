import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  arrival as arrivalMessage,
  arrived,
  lookUpStart as lookUpMessage,
  startLookup,
  type Arrived,
  type LookUpStart,
  type StartLookup,
} from '@myotome/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { offeredLanguage } from '../intake/languages';
import { patientPractice } from '../intake/patient-practice';
import { readIntake } from '../intake/read-intake';
import { subjects } from './subjects';
import { Mail } from '../mail/mail';
import { postLink } from '../mail/post-link';
import { Open } from '../platform/access/access';
import { startIntakeSession } from '../platform/access/intake-session';
import { Database } from '../platform/database/database';
import { Settings } from '../platform/settings';
import { strangerLimit, writingStrangerLimit } from '../platform/web/limits';
import { Returns } from '../platform/web/openapi';
import { arrive } from './arrive';
import { byStartLink } from './start-link';

/** What a practice's start link leads to. */
@Controller('api/v1/intake/arrival')
export class ArrivalController {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly mail: Mail,
  ) {}

  @Post('lookup')
  @HttpCode(200)
  @Open('the start link stands on the website for everybody')
  @RouteConfig(strangerLimit)
  @Returns(startLookup)
  lookUp(@Body({ schema: lookUpMessage }) { token }: LookUpStart): Promise<StartLookup> {
    return byStartLink(this.use(token), (_, practice) =>
      Promise.resolve({ practice: patientPractice(practice), pathways: subjects() }),
    );
  }

  @Post()
  @HttpCode(200)
  @Open('the start link stands on the website for everybody; what comes in is a patient of their own')
  @RouteConfig(writingStrangerLimit)
  @Returns(arrived)
  async arrive(
    @Body({ schema: arrivalMessage }) { token, ...details }: z.output<typeof arrivalMessage>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Arrived> {
    const {
      session,
      intake,
      token: own,
    } = await byStartLink(this.use(token), async (tx, practice) => {
      const language = offeredLanguage(this.settings, details.language);
      const now = new Date();
      const { link, ...came } = await arrive(tx, practice, { details: { ...details, language }, now });
      if (details.email !== '' && this.mail.isOpen) await postLink(tx, this.postBox(), { ...link, now });
      return { ...came, intake: await readIntake(tx, came.session) };
    });
    startIntakeSession(reply, this.settings, session);
    return { token: own, intake };
  }

  private postBox() {
    return { settings: this.settings, post: this.mail.post };
  }

  private use(token: string) {
    return { database: this.database, settings: this.settings, token };
  }
}
