import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { ProjectsModule } from '../projects/index.js';
import { StudentsModule } from '../students/index.js';
import { CloseOffers } from './commands/close-offers.js';
import { DeclineOffer } from './commands/decline-offer.js';
import { ExpireOffers } from './commands/expire-offers.js';
import { MakeOffer } from './commands/make-offer.js';
import { RescindOffer } from './commands/rescind-offer.js';
import { OffersController } from './http/offers.controller.js';
import { Offers } from './offers.js';
import { Places } from './places.js';
import { FindOffer } from './queries/find-offer.js';
import { ListOffers } from './queries/list-offers.js';

@Module({
  imports: [ApplicationsModule, ProgrammesModule, ProjectsModule, StudentsModule],
  controllers: [OffersController],
  providers: [
    Offers,
    Places,
    FindOffer,
    ListOffers,
    MakeOffer,
    DeclineOffer,
    RescindOffer,
    ExpireOffers,
    CloseOffers,
  ],
  exports: [Offers, Places, FindOffer, ExpireOffers],
})
export class MatchingModule {}
