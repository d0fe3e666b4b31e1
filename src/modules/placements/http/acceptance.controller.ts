import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { FindOffer, OfferView } from '../../matching/index.js';
import { AcceptOffer } from '../commands/accept-offer.js';
import { Can } from '../placement.policy.js';

/** The answer to an offer that makes a placement. */
@ApiTags('offers')
@Controller('offers/:id')
export class AcceptanceController {
  constructor(
    private readonly accept: AcceptOffer,
    private readonly find: FindOffer,
  ) {}

  @Post('acceptance')
  @Can('placement.accept_offer')
  @HttpCode(200)
  @ApiOkResponse({ type: OfferView })
  async postAcceptance(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.accept.execute(actor, id, seen);
    return this.find.execute(actor, id);
  }
}
