import { Controller, Get, Query } from '@nestjs/common';
import { auditPage } from '@myotome/contract';
import { Can } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { pageQuery, type PageQuery } from '../platform/cursor';
import { Database } from '../platform/database/database';
import { Returns } from '../platform/web/openapi';
import { readAudit } from './read-audit';

@Controller('api/v1/audit')
export class AuditController {
  constructor(private readonly database: Database) {}

  @Get()
  @Can('audit:read')
  @Returns(auditPage)
  read(@SignedIn() person: Person, @Query({ schema: pageQuery }) query: PageQuery) {
    return this.database.inPractice(person.practiceId, (tx) => readAudit(tx, person, query));
  }
}
