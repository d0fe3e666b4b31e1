import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { FindPlacement, PlacementView } from '../../placements/index.js';
import { ApprovePlacement } from '../commands/approve-placement.js';
import { Can } from '../funding.policy.js';
import * as dto from './award.dto.js';

/** Lies here and not with the placements: an approval takes the money in the same transaction. */
@ApiTags('placements')
@Controller('placements/:id')
export class ApprovalsController {
  constructor(
    private readonly approve: ApprovePlacement,
    private readonly find: FindPlacement,
  ) {}

  @Post('approval')
  @Can('award.approve')
  @HttpCode(200)
  @ApiOkResponse({ type: PlacementView })
  async post(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: dto.Approve,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.approve.execute(actor, id, body, seen);
    return this.find.execute(actor, id);
  }
}
