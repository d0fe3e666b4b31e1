import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import type { RefereeView } from '../http/referee.view.js';
import { FindRequest } from '../queries/find-request.js';
import { RefereeLinks } from '../referee-links.js';
import { References } from '../references.js';

/** A referee follows the link, and gets what is needed to answer; the student sees it opened. */
@Injectable()
export class OpenReference {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: RefereeLinks,
    private readonly references: References,
    private readonly find: FindRequest,
  ) {}

  execute(token: string): Promise<RefereeView> {
    return this.uow.run(async () => {
      const request = await this.links.open(token);
      if (request.state === 'requested') await this.references.move(request, 'open');
      return this.find.execute(request);
    });
  }
}
