import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import { referenceMachine, type ReferenceAction } from './reference.machine.js';
import { liveStates, type ReferenceRequest } from './reference.js';
import { selectRequests } from './queries/reference-rows.js';

const pastTense: Readonly<Record<ReferenceAction, string>> = {
  open: 'opened',
  receive: 'received',
  decline: 'declined',
  replace: 'replaced',
  cancel: 'cancelled',
  expire: 'expired',
};

/** How many referees an application names, and how many have written. */
export interface Standing {
  readonly named: number;
  readonly arrived: number;
}

/** The one door through which a request for a reference changes its state. */
@Injectable()
export class References {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** What the rules of a call ask about references. */
  async standing(applicationId: string): Promise<Standing> {
    const [found] = await this.uow.query<Standing>(
      `SELECT count(*)::int AS named, count(*) FILTER (WHERE state = 'received')::int AS arrived
       FROM reference_request WHERE application_id = $1 AND state = ANY ($2)`,
      [applicationId, liveStates],
    );
    return found ?? { named: 0, arrived: 0 };
  }

  /** The request, locked until the transaction ends; `not_found` when there is none. */
  async lock(id: string): Promise<ReferenceRequest> {
    const [found] = await this.uow.query<ReferenceRequest>(
      `${selectRequests} WHERE r.id = $1 FOR UPDATE`,
      [id],
    );
    if (!found) throw problem('not_found');
    return found;
  }

  /** Moves a locked request on and records the event; `reference.wrong_state` when illegal. */
  async move(request: ReferenceRequest, action: ReferenceAction, isLate = false): Promise<void> {
    const state = referenceMachine.next(request.state, action);
    await this.uow.query(
      `UPDATE reference_request SET state = $2, version = version + 1,
         opened_at = CASE WHEN $2 = 'opened' THEN $3 ELSE opened_at END,
         received_at = CASE WHEN $2 = 'received' THEN $3::timestamptz END, is_late = $4
       WHERE id = $1`,
      [request.id, state, this.clock.now(), isLate],
    );
    await this.record(pastTense[action], request);
  }

  /** Records what happened to a request; ids only. */
  async record(
    what: string,
    { id, applicationId }: Pick<ReferenceRequest, 'id' | 'applicationId'>,
  ) {
    await this.events.record({
      name: `reference.${what}`,
      subjectType: 'reference_request',
      subjectId: id,
      payload: { applicationId },
    });
  }
}
