import { Module } from '@nestjs/common';
import { DemonstrationController } from './http/demonstration.controller.js';
import { FindDemonstration } from './http/find-demonstration.js';

/** Offers the demonstration accounts on the sign-in page: the app's one door to the cohort. */
@Module({
  controllers: [DemonstrationController],
  providers: [FindDemonstration],
})
export class DemonstrationModule {}
