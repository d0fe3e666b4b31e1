import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { MatchingModule } from '../matching/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { StudentsModule } from '../students/index.js';
import { AcceptOffer } from './commands/accept-offer.js';
import { ChangePlacement } from './commands/change-placement.js';
import { MovePlacement } from './commands/move-placement.js';
import { ProposePlacement } from './commands/propose-placement.js';
import { AcceptanceController } from './http/acceptance.controller.js';
import { PlacementStatesController } from './http/placement-states.controller.js';
import { PlacementsController } from './http/placements.controller.js';
import { StaysController } from './http/stays.controller.js';
import { Placements } from './placements.js';
import { Proposals } from './proposals.js';
import { CheckPlacement } from './queries/check-placement.js';
import { FindPlacement } from './queries/find-placement.js';
import { ListPlacements } from './queries/list-placements.js';
import { ListStays } from './queries/list-stays.js';

@Module({
  imports: [ApplicationsModule, MatchingModule, ProgrammesModule, StudentsModule],
  controllers: [
    PlacementsController,
    PlacementStatesController,
    AcceptanceController,
    StaysController,
  ],
  providers: [
    Placements,
    Proposals,
    FindPlacement,
    ListPlacements,
    ListStays,
    CheckPlacement,
    ProposePlacement,
    ChangePlacement,
    MovePlacement,
    AcceptOffer,
  ],
  exports: [Placements, FindPlacement],
})
export class PlacementsModule {}
