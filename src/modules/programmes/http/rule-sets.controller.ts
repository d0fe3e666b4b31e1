import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PageQuery, SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../call.policy.js';
import { CopyCall } from '../commands/copy-call.js';
import { PublishRules } from '../commands/publish-rules.js';
import { CheckCall } from '../queries/check-call.js';
import { FindCall } from '../queries/find-call.js';
import { ListRuleSets } from '../queries/list-rule-sets.js';
import { CallChecks } from './call-checks.view.js';
import * as dto from './call.dto.js';
import { CallView } from './call.view.js';
import { RuleSetPage } from './rule-set.view.js';

@ApiTags('calls')
@Controller('calls')
export class RuleSetsController {
  constructor(
    private readonly list: ListRuleSets,
    private readonly publish: PublishRules,
    private readonly copy: CopyCall,
    private readonly check: CheckCall,
    private readonly find: FindCall,
  ) {}

  @Get(':id/rule-sets')
  @Can('call.history')
  @ApiOkResponse({ type: RuleSetPage })
  getRuleSets(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: PageQuery) {
    return this.list.execute(actor, id, query);
  }

  @Post(':id/rule-sets')
  @Can('call.edit')
  @HttpCode(201)
  @ApiCreatedResponse({ type: CallView })
  async postRuleSet(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.AddRuleSet,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.publish.execute(actor, id, body, seen);
    return this.find.execute(actor, id);
  }

  @Get(':id/checks')
  @Can('call.edit')
  @ApiOkResponse({ type: CallChecks })
  getChecks(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.check.execute(actor, id);
  }

  @Post(':id/copy')
  @Can('call.create')
  @HttpCode(201)
  @ApiCreatedResponse({ type: CallView })
  async postCopy(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: dto.CopyCall) {
    return this.find.execute(actor, await this.copy.execute(id, body));
  }
}
