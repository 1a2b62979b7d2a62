import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** Every route with its permission and its schemas, from the same contract the API checks with. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Koers')
    .setDescription('Opbrengstgericht werken. Problems come as application/problem+json with a stable code.')
    .setVersion('1')
    .build();
  return SwaggerModule.createDocument(app, about);
}

/** At /api/openapi.json; made at the first request, since most processes are never asked. */
export function serveOpenApi(app: INestApplication): void {
  let text: string | undefined;
  app
    .getHttpAdapter()
    .get('/api/openapi.json', (_request: unknown, response: { type(of: string): { send(body: string): void } }) => {
      text ??= JSON.stringify(openApiOf(app));
      response.type('application/json').send(text);
    });
}
