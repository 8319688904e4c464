import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { catalogueList, catalogueView } from '@myotome/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnyRole } from '../platform/access/access';
import { Returns } from '../platform/web/openapi';
import { Catalogues } from './catalogues';
import { unlessKnown } from './unless-known';

@Controller('api/v1/rules')
export class RulesController {
  constructor(private readonly catalogues: Catalogues) {}

  @Get()
  @AnyRole()
  @Returns(catalogueList)
  list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return unlessKnown(this.catalogues.list, request, reply);
  }

  @Get(':pathway')
  @AnyRole()
  @Returns(catalogueView)
  read(
    @Param('pathway') pathway: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return unlessKnown(this.catalogues.of(pathway), request, reply);
  }
}
