import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../application.permissions.js';
import { CheckEligibility } from '../queries/check-eligibility.js';
import { Eligibility, OfferedStay } from './eligibility.view.js';

/** Whether a student may apply with what they have written, and be offered a stay. */
@ApiTags('applications')
@Controller('applications')
export class EligibilityController {
  constructor(private readonly check: CheckEligibility) {}

  @Get(':id/eligibility')
  @Can('application.read')
  @ApiOkResponse({ type: Eligibility })
  getEligibility(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() offered: OfferedStay,
  ) {
    return this.check.execute(actor, id, offered);
  }
}
