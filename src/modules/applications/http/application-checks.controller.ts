import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../application.permissions.js';
import { CheckEligibility } from '../queries/check-eligibility.js';
import { CountApplications } from '../queries/count-applications.js';
import { CountsQuery } from './application.dto.js';
import { StateCounts } from './application.view.js';
import { Eligibility } from './eligibility.view.js';

/** What is told about applications besides the records. Must be registered before them. */
@ApiTags('applications')
@Controller('applications')
export class ApplicationChecksController {
  constructor(
    private readonly count: CountApplications,
    private readonly check: CheckEligibility,
  ) {}

  @Get('counts')
  @Can('application.read')
  @ApiOkResponse({ type: StateCounts })
  getCounts(@CurrentActor() actor: Actor, @Query() { call }: CountsQuery) {
    return this.count.execute(actor, call);
  }

  @Get(':id/eligibility')
  @Can('application.read')
  @ApiOkResponse({ type: Eligibility })
  getEligibility(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.check.execute(actor, id);
  }
}
