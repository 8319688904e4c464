import { Module } from '@nestjs/common';
import { AfterSendingController } from './after-sending.controller';
import { HelperController } from './helper.controller';
import { IntakeController } from './intake.controller';
import { LanguageController } from './language.controller';
import { LinkController } from './link.controller';

/** From a patient's link to an open case. */
@Module({
  controllers: [LinkController, LanguageController, IntakeController, HelperController, AfterSendingController],
})
export class IntakeModule {}
