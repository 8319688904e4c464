import { Module } from '@nestjs/common';
import { LetterController } from './letter.controller';
import { PrintController } from './print.controller';
import { Printing } from './printing';
import { Typesetter } from './typesetter';

/** The referral letter: drafted, edited, signed, printed. */
@Module({ controllers: [LetterController, PrintController], providers: [Printing, Typesetter] })
export class LetterModule {}
