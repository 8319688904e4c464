import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  id as idSchema,
  invitationRow,
  lookUpInvitation as linkMessage,
  notMeTold,
  renewalAsked,
  type LookUpInvitation,
  type NotMeTold,
  type RenewalAsked,
} from '@myotome/contract';
import { readToken } from '../invitation/token';
import { Mail } from '../mail/mail';
import { Can, Open } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Settings } from '../platform/settings';
import { writingStrangerLimit } from '../platform/web/limits';
import { Returns } from '../platform/web/openapi';
import { askRenewal } from './ask-renewal';
import { sayNotMe } from './say-not-me';
import { settleAttention } from './settle-attention';

/** Links that have expired, or came to somebody else. */
@Controller('api/v1')
export class RenewalController {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly mail: Mail,
  ) {}

  @Post('intake/renewal')
  @HttpCode(200)
  @Open('the secret in the link is the permission; a new one goes to the address in the record alone')
  @RouteConfig(writingStrangerLimit)
  @Returns(renewalAsked)
  async ask(@Body({ schema: linkMessage }) { token }: LookUpInvitation): Promise<RenewalAsked> {
    const { settings, mail } = this;
    await this.database.inPractice(readToken(token).practiceId, (tx) =>
      askRenewal(tx, { token, settings, post: mail.post, canSend: mail.isOpen }),
    );
    return { asked: true };
  }

  @Post('intake/not-me')
  @HttpCode(200)
  @Open('the secret in the link is the permission; whoever has it may end it')
  @RouteConfig(writingStrangerLimit)
  @Returns(notMeTold)
  async notMe(@Body({ schema: linkMessage }) { token }: LookUpInvitation): Promise<NotMeTold> {
    const { post } = this.mail;
    await this.database.inPractice(readToken(token).practiceId, (tx) => sayNotMe(tx, { token, post }));
    return { told: true };
  }

  @Post('invitations/:id/settlement')
  @HttpCode(200)
  @Can('invitation:write')
  @Returns(invitationRow)
  settle(@SignedIn() person: Person, @Param('id', { schema: idSchema }) id: string) {
    return this.database.inPractice(person.practiceId, (tx) => settleAttention(tx, person, id));
  }
}
