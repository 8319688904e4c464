import { Body, Controller, Get, Put } from '@nestjs/common';
import { changeLanguage as changeMessage, intakeView, languageChoice, type ChangeLanguage } from '@myotome/contract';
import { Open, PatientOnly } from '../platform/access/access';
import { InIntake, type IntakeSession } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { problem } from '../platform/problem';
import { Settings } from '../platform/settings';
import { Returns } from '../platform/web/openapi';
import { changeLanguage } from './change-language';
import { offeredLanguage, offeredLanguages } from './languages';
import { readIntake } from './read-intake';

/** In which language a patient is spoken to. */
@Controller('api/v1/intake')
export class LanguageController {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  @Get('languages')
  @Open('which languages there are is no secret')
  @Returns(languageChoice)
  offered() {
    return { languages: offeredLanguages(this.settings) };
  }

  @Put('language')
  @PatientOnly()
  @Returns(intakeView)
  change(@InIntake() session: IntakeSession, @Body({ schema: changeMessage }) { language: wanted }: ChangeLanguage) {
    const language = offeredLanguage(this.settings, wanted);
    if (language === undefined)
      throw problem('invalid-request', { fields: [{ field: 'language', code: 'not-offered' }] });
    return this.database.inPractice(session.practiceId, async (tx) => {
      await changeLanguage(tx, session, language);
      return readIntake(tx, session);
    });
  }
}
