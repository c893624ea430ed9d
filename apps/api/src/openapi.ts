import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** The description of the API: OpenAPI 3.1 at /api/openapi.json and a readable page at /api/docs. */
export function describeApi(app: NestFastifyApplication): void {
  const document = openApi(app);
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Paradero API',
  });
}

/** The OpenAPI document, built from what the routes declare. */
function openApi(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Paradero')
    .setDescription('The record of agreements under which states imprison people for other states.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .setLicense('AGPL-3.0-or-later', 'https://www.gnu.org/licenses/agpl-3.0.html')
    .addCookieAuth('paradero')
    .build();
  return SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller}-${method}`,
  });
}
