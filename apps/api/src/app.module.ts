import { Module, type DynamicModule } from '@nestjs/common';
import { HealthModule } from './health/health.module';
import { PlatformModule } from './platform/platform.module';
import type { Settings } from './platform/settings';

/** One module a feature, over the platform. */
@Module({ imports: [HealthModule] })
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(settings)] };
  }
}
