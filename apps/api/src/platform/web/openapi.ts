import { applyDecorators } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiResponse, DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { problemDetails } from '@myotome/contract';
import { z } from 'zod';

/** Names the message a route answers with, for the API's description. */
export function Returns(schema: z.ZodType, status = 200): MethodDecorator {
  return applyDecorators(ApiResponse({ status, standardSchema: schema }), ApiResponse({ status: 'default', standardSchema: problemDetails }));
}

function jsonSchemaOf(schema: unknown, io: 'input' | 'output') {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'openapi-3.0', io, unrepresentable: 'any' });
  return { schema: rest };
}

/** Describes the API at `/api/docs` and `/api/openapi.json`, written from the same schemas that check each message. */
export function describeApi(app: NestFastifyApplication): void {
  const config = new DocumentBuilder()
    .setTitle('Myotome')
    .setDescription('Pre-visit intake and neurology referral. Errors are RFC 9457 problem details.')
    .setVersion('1')
    .addCookieAuth('myotome.session_token')
    .build();
  const document = () =>
    SwaggerModule.createDocument(app, config, {
      standardSchemaConverter: (schema, { schemaType }) => jsonSchemaOf(schema, schemaType),
    });
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json', yamlDocumentUrl: 'api/openapi.yaml' });
}
