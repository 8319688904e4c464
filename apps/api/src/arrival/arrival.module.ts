import { Module } from '@nestjs/common';
import { ArrivalController } from './arrival.controller';
import { StartLinkController } from './start-link.controller';

/** People who come through the practice's start link. */
@Module({ controllers: [ArrivalController, StartLinkController] })
export class ArrivalModule {}
