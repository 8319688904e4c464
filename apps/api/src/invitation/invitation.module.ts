import { Module } from '@nestjs/common';
import { InvitationController } from './invitation.controller';
import { Inviting } from './inviting';

/** Inviting patients. */
@Module({ controllers: [InvitationController], providers: [Inviting] })
export class InvitationModule {}
