import { Injectable } from '@nestjs/common';
import { Settings } from '../../../platform/config/index.js';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import { idInLink } from '../../identity/index.js';
import type { ApplicationState } from '../application.entity.js';
import { selectRequests } from './queries/reference-rows.js';
import { deadStates } from './reference.policy.js';
import { linkPurpose, type ReferenceRequest, type ReferenceState } from './reference.js';
import { referenceProblem } from './reference.problems.js';

/** A request as its link opens it. */
export interface LinkedRequest extends ReferenceRequest {
  readonly applicationState: ApplicationState;
  readonly closesAt: Date;
  /** The student's, in the language of the request: whom to write to when the link is dead. */
  readonly university: string;
}

const select = selectRequests.replace(
  'FROM reference_request r',
  `, a.state AS "applicationState", c.closes_at AS "closesAt",
    coalesce(CASE r.locale WHEN 'ko' THEN u.name_ko WHEN 'fr' THEN u.name_fr END, u.name_en)
      AS university
  FROM reference_request r
  JOIN application a ON a.id = r.application_id
  JOIN call c ON c.id = a.call_id
  JOIN student s ON s.id = a.student_id
  JOIN university u ON u.id = s.university_id`,
);

const deadBy: Readonly<Partial<Record<ReferenceState, DeadCode>>> = {
  received: 'reference.link_used',
  declined: 'reference.link_used',
  replaced: 'reference.link_withdrawn',
  cancelled: 'reference.link_withdrawn',
  expired: 'reference.link_expired',
};
type DeadCode = `reference.link_${'used' | 'expired' | 'withdrawn'}`;

/** Opens requests to those who hold the link of the mail: it is the referee's only key. */
@Injectable()
export class RefereeLinks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /**
   * The request of a link that still works, locked inside of a unit of work. `not_found` for a
   * link that we did not sign; a dead one says why, and whom to ask.
   */
  async open(token: string): Promise<LinkedRequest> {
    const id = idInLink(this.settings.DANPUNG_SECRET, linkPurpose, token);
    if (id === undefined) throw problem('not_found');
    const [request] = await this.uow.query<LinkedRequest>(
      `${select} WHERE r.id = $1 FOR UPDATE OF r`,
      [id],
    );
    if (!request) throw problem('not_found');
    const code = this.deadBecause(request);
    if (code) throw referenceProblem(code, { university: request.university });
    return request;
  }

  private deadBecause({ state, applicationState, dueAt }: LinkedRequest): DeadCode | undefined {
    const known = deadBy[state];
    if (known) return known;
    if (deadStates.includes(applicationState)) return 'reference.link_withdrawn';
    // The housekeeping may not have come by yet.
    return this.clock.now() >= dueAt ? 'reference.link_expired' : undefined;
  }
}
