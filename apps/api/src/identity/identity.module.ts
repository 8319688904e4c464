import { Module } from '@nestjs/common';
import { IdentityController } from './identity.controller';

/** The people of a practice. */
@Module({ controllers: [IdentityController] })
export class IdentityModule {}
