import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { createApp } from './entry/create-app.js';
import { boot } from './entry/boot.js';

/** The API and the web client, until it is asked to stop. */
await boot(async (settings, logger) => {
  const app = await createApp(AppModule, settings, logger);
  app.enableShutdownHooks();
  await app.listen({ port: settings.PORT, host: settings.HOST });
});
