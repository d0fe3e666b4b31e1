import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SeenVersion } from '../../../platform/http/index.js';
import { IdParam } from '../../../platform/http/id-param.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { DeclineOffer } from '../commands/decline-offer.js';
import { MakeOffer } from '../commands/make-offer.js';
import { RescindOffer } from '../commands/rescind-offer.js';
import { Can } from '../offer.policy.js';
import { FindOffer } from '../queries/find-offer.js';
import { ListOffers } from '../queries/list-offers.js';
import * as dto from './offer.dto.js';
import { OfferPage, OfferView } from './offer.view.js';

/** Offers; that one is accepted belongs to placements, because it makes one. */
@ApiTags('offers')
@Controller('offers')
export class OffersController {
  constructor(
    private readonly list: ListOffers,
    private readonly find: FindOffer,
    private readonly make: MakeOffer,
    private readonly decline: DeclineOffer,
    private readonly rescind: RescindOffer,
  ) {}

  @Get()
  @Can('offer.read')
  @ApiOkResponse({ type: OfferPage })
  getAll(@CurrentActor() actor: Actor, @Query() query: dto.OfferQuery) {
    return this.list.execute(actor, query);
  }

  @Get(':id')
  @Can('offer.read')
  @ApiOkResponse({ type: OfferView })
  getOne(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.find.execute(actor, id);
  }

  @Post()
  @Can('offer.make')
  @ApiCreatedResponse({ type: OfferView })
  async post(@CurrentActor() actor: Actor, @Body() body: dto.MakeOffer) {
    return this.find.execute(actor, await this.make.execute(body));
  }

  @Post(':id/decline')
  @Can('offer.answer')
  @HttpCode(200)
  @ApiOkResponse({ type: OfferView })
  async postDecline(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: dto.DeclineOffer,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.decline.execute(actor, id, reason, seen);
    return this.find.execute(actor, id);
  }

  @Post(':id/rescission')
  @Can('offer.rescind')
  @HttpCode(200)
  @ApiOkResponse({ type: OfferView })
  async postRescission(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { reason }: dto.RescindOffer,
    @SeenVersion() seen: number | undefined,
  ) {
    await this.rescind.execute(actor, id, reason, seen);
    return this.find.execute(actor, id);
  }
}
