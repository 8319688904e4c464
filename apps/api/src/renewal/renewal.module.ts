import { Module } from '@nestjs/common';
import { RenewalController } from './renewal.controller';

/** New links in place of old ones. */
@Module({ controllers: [RenewalController] })
export class RenewalModule {}
