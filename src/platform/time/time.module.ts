import { Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from './clock.js';

/** The one clock of the process; tests put another in its place. */
@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
export class TimeModule {}
