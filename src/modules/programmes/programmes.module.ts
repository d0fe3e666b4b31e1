import { Module } from '@nestjs/common';
import { AddRuleSet } from './commands/add-rule-set.js';
import { ChangeCall } from './commands/change-call.js';
import { CreateCall } from './commands/create-call.js';
import { PublishCall } from './commands/publish-call.js';
import { CallsController } from './http/calls.controller.js';
import { Programmes } from './programmes.js';
import { FindCall } from './queries/find-call.js';
import { ListCalls } from './queries/list-calls.js';

@Module({
  controllers: [CallsController],
  providers: [Programmes, FindCall, ListCalls, AddRuleSet, CreateCall, ChangeCall, PublishCall],
  exports: [Programmes],
})
export class ProgrammesModule {}
