import type { Command } from 'commander';
import { say, words } from './words.js';

/** `openapi`: the document as the API serves it; needs neither settings nor a database. */
export function addOpenApiCommand(program: Command): void {
  program.command('openapi').description(words('openapi.about')).action(printDocument);
}

/** The whole application is read here only: the other commands start without it. */
async function printDocument(): Promise<void> {
  const [{ NestFactory }, { FastifyAdapter }, { AppModule }, { openApiOf }] = await Promise.all([
    import('@nestjs/core'),
    import('@nestjs/platform-fastify'),
    import('../../app.module.js'),
    import('../openapi.js'),
  ]);
  const app = await NestFactory.create(AppModule, new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  app.setGlobalPrefix('api');
  say(JSON.stringify(openApiOf(app), null, 2));
}
