import { Module } from '@nestjs/common';
import { AddRuleSet } from './commands/add-rule-set.js';
import { ChangeCall } from './commands/change-call.js';
import { CopyCall } from './commands/copy-call.js';
import { CreateCall } from './commands/create-call.js';
import { PublishCall } from './commands/publish-call.js';
import { PublishRules } from './commands/publish-rules.js';
import { ReviseCall } from './commands/revise-call.js';
import { SaveProgrammeYear } from './commands/save-programme-year.js';
import { CallsController } from './http/calls.controller.js';
import { FeedsController } from './http/feeds.controller.js';
import { ProgrammeYearsController } from './http/programme-years.controller.js';
import { RuleSetsController } from './http/rule-sets.controller.js';
import { Programmes } from './programmes.js';
import { CheckCall } from './queries/check-call.js';
import { FeedCalls } from './queries/feed-calls.js';
import { FindCall } from './queries/find-call.js';
import { LintFactsOf } from './queries/lint-facts.js';
import { ListCalls } from './queries/list-calls.js';
import { ListProgrammeYears } from './queries/list-programme-years.js';
import { ListRuleSets } from './queries/list-rule-sets.js';

const commands = [
  AddRuleSet,
  ChangeCall,
  CopyCall,
  CreateCall,
  PublishCall,
  PublishRules,
  ReviseCall,
  SaveProgrammeYear,
];

const queries = [
  CheckCall,
  FeedCalls,
  FindCall,
  LintFactsOf,
  ListCalls,
  ListProgrammeYears,
  ListRuleSets,
];

@Module({
  controllers: [FeedsController, CallsController, ProgrammeYearsController, RuleSetsController],
  providers: [Programmes, ...commands, ...queries],
  exports: [Programmes],
})
export class ProgrammesModule {}
