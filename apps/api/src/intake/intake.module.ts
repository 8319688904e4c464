import { Module } from '@nestjs/common';
import { IntakeController } from './intake.controller';
import { LinkController } from './link.controller';

/** From a patient's link to an open case. */
@Module({ controllers: [LinkController, IntakeController] })
export class IntakeModule {}
