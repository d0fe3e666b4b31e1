import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { withWhatAllRoutesShare } from './openapi-common.js';

const description = [
  'Ids are UUIDs, money is integer cents with its currency, dates are `YYYY-MM-DD` and instants',
  'ISO 8601 in UTC. A stay of `weeks` that starts on `startsOn` ends on `startsOn + 7·weeks − 1`.',
  'Refusals are `application/problem+json` with a stable `code`.',
].join(' ');

/** The whole API as OpenAPI 3.1. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Danpung')
    .setDescription(description)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'This server')
    .addCookieAuth('danpung_session', { type: 'apiKey', in: 'cookie' }, 'cookie')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'bearer')
    .addSecurityRequirements('cookie')
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, frame, {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return withWhatAllRoutesShare(document);
}

/** `/api/openapi.json`, and a page to read it at `/api/docs`; made when first asked for. */
export function describeApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiOf(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'Danpung API',
  });
}
