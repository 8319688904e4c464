import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from './audit/audit.module';
import { HealthModule } from './health/health.module';
import { IdentityModule } from './identity/identity.module';
import { IntakeModule } from './intake/intake.module';
import { InvitationModule } from './invitation/invitation.module';
import { PlatformModule } from './platform/platform.module';
import { PracticeModule } from './practice/practice.module';
import type { Settings } from './platform/settings';

/** One module a feature, over the platform. */
@Module({ imports: [AuditModule, HealthModule, IdentityModule, IntakeModule, InvitationModule, PracticeModule] })
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(settings)] };
  }
}
