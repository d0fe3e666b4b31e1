import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { boot } from './entry/boot.js';
import { Workers } from './platform/jobs/index.js';

/** Runs the jobs, until it is asked to stop; those that run are finished first. */
await boot(async (_settings, logger) => {
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger,
    abortOnError: false,
  });
  const workers = app.get(Workers);
  workers.start();
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await workers.stop();
    await app.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop()).on('SIGINT', () => void stop());
  // Whoever started us waits for these words, whatever is logged.
  process.stdout.write('worker ready\n');
});
