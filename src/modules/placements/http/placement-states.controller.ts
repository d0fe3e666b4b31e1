import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { MovePlacement, type Moved } from '../commands/move-placement.js';
import { Can } from '../placement.policy.js';
import { FindPlacement } from '../queries/find-placement.js';
import { PlacementReason } from './placement.dto.js';
import { PlacementView } from './placement.view.js';

/** What moves a placement from one state to the next; its approval belongs to funding. */
@ApiTags('placements')
@Controller('placements/:id')
export class PlacementStatesController {
  constructor(
    private readonly move: MovePlacement,
    private readonly find: FindPlacement,
  ) {}

  @Post('submission')
  @Can('placement.propose')
  @HttpCode(200)
  @ApiOkResponse({ type: PlacementView })
  postSubmission(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @SeenVersion() seen: number | undefined,
  ) {
    return this.moved(actor, id, { action: 'submit', seen });
  }

  @Post('return')
  @Can('placement.decide')
  @HttpCode(200)
  @ApiOkResponse({ type: PlacementView })
  postReturn(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: PlacementReason,
    @SeenVersion() seen: number | undefined,
  ) {
    return this.moved(actor, id, { action: 'return', reason, seen });
  }

  @Post('rejection')
  @Can('placement.decide')
  @HttpCode(200)
  @ApiOkResponse({ type: PlacementView })
  postRejection(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: PlacementReason,
    @SeenVersion() seen: number | undefined,
  ) {
    return this.moved(actor, id, { action: 'reject', reason, seen });
  }

  @Post('withdrawal')
  @Can('placement.withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: PlacementView })
  postWithdrawal(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: PlacementReason,
    @SeenVersion() seen: number | undefined,
  ) {
    return this.moved(actor, id, { action: 'withdraw', reason, seen });
  }

  private async moved(actor: Actor, id: string, moved: Moved): Promise<PlacementView> {
    await this.move.execute(actor, id, moved);
    return this.find.execute(actor, id);
  }
}
