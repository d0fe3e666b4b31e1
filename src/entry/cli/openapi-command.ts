import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Command } from 'commander';
import { AppModule } from '../../app.module.js';
import { openApiOf } from '../openapi.js';
import { say, words } from './words.js';

/** `openapi`: the document as the API serves it; needs neither settings nor a database. */
export function addOpenApiCommand(program: Command): void {
  program
    .command('openapi')
    .description(words('openapi.about'))
    .action(async () => {
      const app = await NestFactory.create(AppModule, new FastifyAdapter(), {
        preview: true,
        logger: false,
      });
      app.setGlobalPrefix('api');
      say(JSON.stringify(openApiOf(app), null, 2));
    });
}
