import { Injectable } from '@nestjs/common';
import { refuseStale } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import type { Application } from '../application.entity.js';
import { isEditable } from '../application.machine.js';
import { isOwner } from '../application.policy.js';
import { applicationProblem } from '../application.problems.js';
import { Applications } from '../applications.js';
import { ApplicationRecords } from '../queries/application-records.js';
import { untilOf, withGrace } from '../queries/candidacies.js';

/** Opens an application to its writer's pen. */
@Injectable()
export class Drafts {
  constructor(
    private readonly applications: Applications,
    private readonly records: ApplicationRecords,
    private readonly programmes: Programmes,
    private readonly clock: Clock,
  ) {}

  /**
   * The application, locked. Refuses whoever may not see it (`not_found`) or not write it
   * (`auth.forbidden`), a stale version, a state past writing, and an hour past the deadline
   * and its grace, of which only the deadline is told.
   */
  async lock(actor: Actor, id: string, seen: number | undefined): Promise<Application> {
    const row = await this.records.visible(actor, id);
    if (!isOwner(actor, row)) throw problem('auth.forbidden');
    const application = await this.applications.lock(id);
    refuseStale(application.version, seen);
    if (!isEditable(application.state)) throw applicationProblem('application.not_editable');
    const call = await this.programmes.require(application.callId);
    const until = untilOf(application, call.closesAt);
    const rules = await this.programmes.rules(application.ruleSetId);
    if (this.clock.now() >= withGrace(until, rules)) {
      throw applicationProblem('application.call_closed', { closesAt: until.toISOString() });
    }
    return application;
  }
}
