import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import type { Problem } from '../../../platform/http/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import { mayDo } from '../application.policy.js';
import { applicationMachine } from '../application.machine.js';
import { applicationProblem } from '../application.problems.js';
import { judge, type Candidacy, type Check } from '../application.rules.js';
import { Applications } from '../applications.js';
import { ApplicationRecords } from '../queries/application-records.js';
import { Candidacies } from '../queries/candidacies.js';

/** A student hands an application in: every rule of the call is judged once more, under lock. */
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
      const broken = judge(candidacy).find(({ passed }) => passed === false);
      if (broken) throw refusalOf(broken, candidacy);
      await this.applications.move(application, { action: 'submit' });
    });
  }
}

/** The first broken rule as a refusal with its numbers. */
function refusalOf({ rule, actual, required }: Check, { until }: Candidacy): Problem {
  const [min, max] = [required, required];
  switch (rule) {
    case 'call_open':
      return applicationProblem('application.call_closed', { closesAt: until.toISOString() });
    case 'min_choices':
      return applicationProblem('application.choices_too_few', { actual, min });
    case 'max_choices':
      return applicationProblem('application.choices_too_many', { actual, max });
    case 'min_provinces':
      return applicationProblem('application.provinces_too_few', { actual, min });
    case 'choices':
      return applicationProblem('application.choice_not_open', { actual, required });
    case 'profile_complete':
      return applicationProblem('application.profile_incomplete', { actual, required });
    default:
      return applicationProblem('application.not_eligible', { rule, actual, required });
  }
}
