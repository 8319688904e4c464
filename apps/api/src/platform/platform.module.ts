import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { Authentication } from './access/authentication';
import { EveryRouteNamesItsAccess } from './access/every-route-names-its-access';
import { AccessGuard } from './access/guard';
import { ContractPipe } from './contract-pipe';
import { Database } from './database/database';
import { ProblemFilter } from './problem-filter';
import { Settings } from './settings';
import { VersionTag } from './version';

/** What every feature stands on. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: Settings, useValue: settings },
        Database,
        Authentication,
        EveryRouteNamesItsAccess,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useClass: ContractPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: VersionTag },
      ],
      exports: [Settings, Database, Authentication],
    };
  }
}
