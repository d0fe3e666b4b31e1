import { AwardEntity } from './award.entity.js';
import { FundEntity } from './fund.entity.js';

export { awardMachine } from './award.machine.js';
export { FundingModule } from './funding.module.js';

export const fundingEntities = [FundEntity, AwardEntity];
