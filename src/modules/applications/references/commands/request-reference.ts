import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import type { Actor } from '../../../identity/index.js';
import type { NewReference } from '../http/reference.dto.js';
import { Asking } from './asking.js';
import { NameReferee } from './name-referee.js';

/** A student names a referee, who is written to at once. */
@Injectable()
export class RequestReference {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly asking: Asking,
    private readonly referee: NameReferee,
  ) {}

  /** The id of the request. */
  execute(actor: Actor, applicationId: string, input: NewReference): Promise<string> {
    return this.uow.run(async () => {
      const asked = await this.asking.lock(actor, applicationId);
      return this.referee.of(actor, asked, input);
    });
  }
}
