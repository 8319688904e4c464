import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { permissionsOf, type Permission } from '@myotome/contract';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { recordAudit } from '../audit';
import { Database } from '../database/database';
import { problem } from '../problem';
import { accessKey, type Access } from './access';
import { Authentication } from './authentication';
import { callerOf, type Person } from './person';

/** Lets nobody through who is not named by the route; a refusal is written to the audit log. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: Authentication,
    private readonly database: Database,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(accessKey, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (access?.kind === 'open') return true;
    if (access?.kind === 'patient') return this.admitPatient(request);
    if (access?.kind !== 'staff') throw problem('not-permitted');
    return this.admitStaff(access.permission, request, context.switchToHttp().getResponse<FastifyReply>());
  }

  private admitPatient(request: FastifyRequest): true {
    const intake = this.authentication.intakeOf(request);
    if (!intake) throw problem('intake-session-needed');
    callerOf(request).intake = intake;
    return true;
  }

  private async admitStaff(
    permission: Permission | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<true> {
    const person = await this.authentication.personOf(request, reply);
    if (!person) throw problem('not-signed-in');
    if (permission && !permissionsOf[person.role].includes(permission)) {
      await this.refuse(person, permission, request);
      throw problem('not-permitted');
    }
    callerOf(request).person = person;
    return true;
  }

  private async refuse(person: Person, permission: Permission, request: FastifyRequest): Promise<void> {
    const [object = '', action = ''] = permission.split(':');
    const detail = `${request.method} ${request.routeOptions.url ?? ''}`.slice(0, 200);
    await this.database.inPractice(person.practiceId, (tx) =>
      recordAudit(tx, person, { action, object, detail, outcome: 'refused' }),
    );
  }
}
