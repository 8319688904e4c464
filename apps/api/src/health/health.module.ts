import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';

/** Whether the server lives, whether it can serve, and how it fares. */
@Module({ controllers: [HealthController], providers: [Metrics] })
export class HealthModule {}
