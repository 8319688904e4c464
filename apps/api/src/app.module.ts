import { Module, type DynamicModule } from '@nestjs/common';
import { ArrivalModule } from './arrival/arrival.module';
import { AuditModule } from './audit/audit.module';
import { CaseModule } from './case/case.module';
import { EntryCodeModule } from './entry-code/entry-code.module';
import { HealthModule } from './health/health.module';
import { IdentityModule } from './identity/identity.module';
import { IntakeModule } from './intake/intake.module';
import { InvitationModule } from './invitation/invitation.module';
import { LetterModule } from './letter/letter.module';
import { MailModule } from './mail/mail.module';
import { PlatformModule } from './platform/platform.module';
import { PracticeModule } from './practice/practice.module';
import { QueueModule } from './queue/queue.module';
import { RenewalModule } from './renewal/renewal.module';
import { RulesModule } from './rules/rules.module';
import { UnmatchedModule } from './unmatched/unmatched.module';
import type { Settings } from './platform/settings';

/** One module a feature, over the platform. */
@Module({
  imports: [
    ArrivalModule,
    AuditModule,
    CaseModule,
    EntryCodeModule,
    HealthModule,
    IdentityModule,
    IntakeModule,
    InvitationModule,
    LetterModule,
    MailModule,
    PracticeModule,
    QueueModule,
    RenewalModule,
    RulesModule,
    UnmatchedModule,
  ],
})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(settings)] };
  }
}
