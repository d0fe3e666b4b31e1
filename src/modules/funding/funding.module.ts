import { Module } from '@nestjs/common';
import { PlacementsModule } from '../placements/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { StudentsModule } from '../students/index.js';
import { AwardsFollowPlacements } from './awards-follow-placements.js';
import { ApprovePlacement } from './commands/approve-placement.js';
import { CancelAward } from './commands/cancel-award.js';
import { CreateFund } from './commands/create-fund.js';
import { MakeAward } from './commands/make-award.js';
import { ApprovalsController } from './http/approvals.controller.js';
import { AwardsController } from './http/awards.controller.js';
import { FundsController } from './http/funds.controller.js';
import { Ledger } from './ledger.js';
import { FindAward } from './queries/find-award.js';
import { FindFund } from './queries/find-fund.js';
import { ListAwards } from './queries/list-awards.js';
import { ListEntries } from './queries/list-entries.js';
import { ListFunds } from './queries/list-funds.js';

@Module({
  imports: [PlacementsModule, ProgrammesModule, StudentsModule],
  controllers: [FundsController, AwardsController, ApprovalsController],
  providers: [
    Ledger,
    FindFund,
    ListFunds,
    ListEntries,
    CreateFund,
    FindAward,
    ListAwards,
    MakeAward,
    ApprovePlacement,
    CancelAward,
    AwardsFollowPlacements,
  ],
})
export class FundingModule {}
