import { Module } from '@nestjs/common';
import { QueueController } from './queue.controller';

/** The list of who waits, most urgent first. */
@Module({ controllers: [QueueController] })
export class QueueModule {}
