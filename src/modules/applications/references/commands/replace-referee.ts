import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import type { Actor } from '../../../identity/index.js';
import type { NewReference } from '../http/reference.dto.js';
import { References } from '../references.js';
import { Asking } from './asking.js';
import { NameReferee } from './name-referee.js';

/** Somebody else is asked instead of a silent referee, whose link dies and who is told. */
@Injectable()
export class ReplaceReferee {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly asking: Asking,
    private readonly references: References,
    private readonly referee: NameReferee,
  ) {}

  /** The id of the new request. */
  execute(actor: Actor, applicationId: string, id: string, input: NewReference): Promise<string> {
    return this.uow.run(async () => {
      const asked = await this.asking.lock(actor, applicationId);
      await this.asking.requireOf(applicationId, id);
      const old = await this.references.lock(id);
      await this.references.move(old, 'replace');
      return this.referee.of(actor, asked, input, id);
    });
  }
}
