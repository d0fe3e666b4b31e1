import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../application.permissions.js';
import { CountApplications } from '../queries/count-applications.js';
import { CountsQuery } from './application.dto.js';
import { StateCounts } from './application.view.js';

/** What is told about applications besides the records. Must be registered before them. */
@ApiTags('applications')
@Controller('applications')
export class ApplicationChecksController {
  constructor(private readonly count: CountApplications) {}

  @Get('counts')
  @Can('application.read')
  @ApiOkResponse({ type: StateCounts })
  getCounts(@CurrentActor() actor: Actor, @Query() { call }: CountsQuery) {
    return this.count.execute(actor, call);
  }
}
