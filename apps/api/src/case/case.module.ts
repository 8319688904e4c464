import { Module } from '@nestjs/common';
import { CaseController } from './case.controller';
import { DecisionController } from './decision.controller';
import { WorkController } from './work.controller';

/** The case page: reading, working on it, deciding. */
@Module({ controllers: [CaseController, WorkController, DecisionController] })
export class CaseModule {}
