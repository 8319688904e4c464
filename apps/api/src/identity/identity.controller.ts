import { Controller, Get } from '@nestjs/common';
import { me } from '@myotome/contract';
import { AnyRole } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { Database } from '../platform/database/database';
import { Returns } from '../platform/web/openapi';
import { readMe } from './read-me';

@Controller('api/v1/me')
export class IdentityController {
  constructor(private readonly database: Database) {}

  @Get()
  @AnyRole()
  @Returns(me)
  me(@SignedIn() person: Person) {
    return this.database.inPractice(person.practiceId, (tx) => readMe(tx, person));
  }
}
