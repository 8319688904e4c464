import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  createInvitation as createMessage,
  id as idSchema,
  invitationCreated,
  invitationPage,
  invitationRow,
  pathwayList,
  patientMatches,
  renewInvitation as renewMessage,
  text,
} from '@myotome/contract';
import { z } from 'zod';
import { Can } from '../platform/access/access';
import { SignedIn, type Person } from '../platform/access/person';
import { pageQuery, type PageQuery } from '../platform/cursor';
import { Database } from '../platform/database/database';
import { Returns } from '../platform/web/openapi';
import { findPatients } from './find-patients';
import { offeredPathways } from './invited-to';
import { Inviting } from './inviting';
import { listInvitations } from './list-invitations';
import { revokeInvitation } from './revoke-invitation';

const searchQuery = z.object({ search: text(100).default('') });

@Controller('api/v1')
export class InvitationController {
  constructor(
    private readonly database: Database,
    private readonly inviting: Inviting,
  ) {}

  @Post('invitations')
  @Can('invitation:write')
  @Returns(invitationCreated, 201)
  create(@SignedIn() person: Person, @Body({ schema: createMessage }) wish: z.output<typeof createMessage>) {
    return this.inviting.invite(person, wish);
  }

  @Get('invitations')
  @Can('invitation:read')
  @Returns(invitationPage)
  list(@SignedIn() person: Person, @Query({ schema: pageQuery }) query: PageQuery) {
    return this.database.inPractice(person.practiceId, (tx) => listInvitations(tx, person, query));
  }

  @Get('pathways')
  @Can('invitation:read')
  @Returns(pathwayList)
  pathways(): z.output<typeof pathwayList> {
    return { pathways: offeredPathways() };
  }

  @Post('invitations/:id/revocation')
  @HttpCode(200)
  @Can('invitation:write')
  @Returns(invitationRow)
  revoke(@SignedIn() person: Person, @Param('id', { schema: idSchema }) id: string) {
    return this.database.inPractice(person.practiceId, (tx) => revokeInvitation(tx, person, id));
  }

  @Post('invitations/:id/renewal')
  @HttpCode(200)
  @Can('invitation:write')
  @Returns(invitationCreated)
  renew(
    @SignedIn() person: Person,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: renewMessage }) wish: z.output<typeof renewMessage>,
  ) {
    return this.inviting.renew(person, id, wish);
  }

  @Get('patients')
  @Can('invitation:read')
  @Returns(patientMatches)
  find(@SignedIn() person: Person, @Query({ schema: searchQuery }) { search }: z.output<typeof searchQuery>) {
    return this.database.inPractice(person.practiceId, (tx) => findPatients(tx, person, search));
  }
}
