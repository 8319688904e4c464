import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller';

/** Who did what, and when. */
@Module({ controllers: [AuditController] })
export class AuditModule {}
