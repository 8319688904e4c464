import { Module } from '@nestjs/common';
import { Catalogues } from './catalogues';
import { RulesController } from './rules.controller';

/** The rules in words, for every person of a practice to review. */
@Module({ controllers: [RulesController], providers: [Catalogues] })
export class RulesModule {}
