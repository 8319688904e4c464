import { Module } from '@nestjs/common';
import { PracticeController } from './practice.controller';

/** The practice's own details. */
@Module({ controllers: [PracticeController] })
export class PracticeModule {}
