import { Controller, Get, Header } from '@nestjs/common';
import { Open } from '../platform/access/access';
import { Database } from '../platform/database/database';
import { problem } from '../platform/problem';
import { Metrics } from './metrics';
import { shippedMigrations } from './shipped-migrations';

@Controller()
export class HealthController {
  private readonly shipped = shippedMigrations();

  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Open('an orchestrator asks before anybody can sign in')
  live() {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Open('an orchestrator asks before anybody can sign in')
  async ready() {
    if (!(await this.database.isReady(this.shipped))) throw problem('unavailable', { retryAfter: 2 });
    return { status: 'ready' };
  }

  @Get('metrics')
  @Open('a collector reads numbers about the process alone')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  numbers() {
    return this.metrics.text();
  }
}
