import { Module } from '@nestjs/common';
import { QueueChanges } from './queue-changes';
import { QueueController } from './queue.controller';

/** The list of who waits, most urgent first. */
@Module({ controllers: [QueueController], providers: [QueueChanges] })
export class QueueModule {}
