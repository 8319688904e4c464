import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiResponse, DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemDetails } from '@myotome/contract';
import { z } from 'zod';

/** Names the message a route answers with, for the API's description. */
export function Returns(schema: z.ZodType, status = 200): MethodDecorator {
  return ApiResponse({ status, standardSchema: schema });
}

/** Says of a route that it answers with events for as long as somebody listens, for the API's description. */
export function Streams(description: string): MethodDecorator {
  return ApiResponse({ status: 200, description, content: { 'text/event-stream': { schema: { type: 'string' } } } });
}

function jsonSchemaOf(schema: unknown, io: 'input' | 'output') {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'openapi-3.0', io, unrepresentable: 'any' });
  return { schema: rest };
}

/** Whatever a route answers with, it may answer with a problem instead. */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  const schema = jsonSchemaOf(problemDetails, 'output')?.schema ?? {};
  const problemAnswer = {
    description: 'A problem, named by its type',
    content: { 'application/problem+json': { schema } },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put]) {
      if (operation) operation.responses = { ...operation.responses, default: problemAnswer };
    }
  }
  return document;
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
    withProblems(
      SwaggerModule.createDocument(app, config, {
        standardSchemaConverter: (schema, { schemaType }) => jsonSchemaOf(schema, schemaType),
      }),
    );
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
}
