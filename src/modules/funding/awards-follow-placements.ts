import { Injectable } from '@nestjs/common';
import { On, type RecordedEvent } from '../../platform/events/index.js';
import { CancelAward } from './commands/cancel-award.js';

/** A placement that comes to nothing gives its money back. */
@Injectable()
export class AwardsFollowPlacements {
  constructor(private readonly cancelAward: CancelAward) {}

  @On('placement.withdrawn', 'placement.rejected')
  async onEnded({ subjectId }: RecordedEvent): Promise<void> {
    await this.cancelAward.execute(subjectId);
  }
}
