import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Events } from './events.js';
import { Handlers } from './handlers.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Events, Handlers],
  exports: [Events, Handlers],
})
export class EventsModule {}
