import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';

/** Numbers about the process; nothing about patients. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'myotome_' });
  }

  /** The numbers in Prometheus' text format. */
  text(): Promise<string> {
    return this.registry.metrics();
  }
}
