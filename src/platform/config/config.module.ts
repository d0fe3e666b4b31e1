import { Global, Module } from '@nestjs/common';
import { readSettings, Settings } from './settings.js';

/** Offers the checked Settings to everyone; the process does not boot with wrong ones. */
@Global()
@Module({
  providers: [{ provide: Settings, useFactory: () => readSettings(process.env) }],
  exports: [Settings],
})
export class ConfigModule {}
