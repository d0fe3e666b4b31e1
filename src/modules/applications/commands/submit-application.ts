import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import { mayDo } from '../application.policy.js';
import { applicationMachine } from '../application.machine.js';
import { Applications } from '../applications.js';
import { brokenOf, judge } from '../eligibility/judge.js';
import { refusalOf } from '../eligibility/refusals.js';
import { ApplicationRecords } from '../queries/application-records.js';
import { Candidacies } from '../queries/candidacies.js';
import { keepVersion } from '../versions/keep-version.js';
import { readSnapshot } from '../versions/snapshot-rows.js';

/**
 * A student hands an application in: every rule of the call is judged once more, under lock, and
 * what is handed in is kept word for word.
 */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly applications: Applications,
    private readonly records: ApplicationRecords,
    private readonly candidacies: Candidacies,
    private readonly programmes: Programmes,
  ) {}

  async execute(actor: Actor, id: string, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const row = await this.records.visible(actor, id);
      if (!mayDo.submit(actor, row)) throw problem('auth.forbidden');
      await this.programmes.lockCurrent(row.callId);
      const application = await this.applications.lock(id);
      refuseStale(application.version, seen);
      applicationMachine.next(application.state, 'submit');
      const candidacy = await this.candidacies.of(application);
      const [first, ...others] = brokenOf(judge(candidacy));
      if (first) throw refusalOf([first, ...others], candidacy.until);
      const content = await readSnapshot(this.uow, id);
      await this.applications.move(application, {
        action: 'submit',
        changes: { returnMarks: [] },
      });
      if (content) await keepVersion(this.uow, id, content);
    });
  }
}
