import { Injectable } from '@nestjs/common';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Projects } from '../../projects/index.js';
import { readsField } from '../../students/index.js';
import type { Judged } from '../application.policy.js';
import type { Stay } from '../eligibility/candidacy.js';
import { judge, judgeForOffer } from '../eligibility/judge.js';
import { presentEligibility } from '../http/eligibility.presenter.js';
import type { Eligibility, OfferedStay } from '../http/eligibility.view.js';
import { ApplicationRecords } from './application-records.js';
import { Candidacies } from './candidacies.js';

/**
 * Whether an application could be handed in as it stands, rule by rule with the numbers; or, when
 * a stay is named, whether that could be offered today.
 */
@Injectable()
export class CheckEligibility {
  constructor(
    private readonly records: ApplicationRecords,
    private readonly candidacies: Candidacies,
    private readonly projects: Projects,
  ) {}

  async execute(viewer: Actor, id: string, offered: OfferedStay = {}): Promise<Eligibility> {
    const row = await this.records.visible(viewer, id);
    const stay = await this.stayOf(row.callId, offered);
    const checks = stay
      ? judgeForOffer(await this.candidacies.forStay(row, stay))
      : judge(await this.candidacies.of(row));
    return presentEligibility(
      checks.filter(({ rule }) => rule !== 'military_permit' || readsMilitary(viewer, row)),
      viewer.locale,
    );
  }

  private async stayOf(callId: string, offered: OfferedStay): Promise<Stay | undefined> {
    const { project: projectId, startsOn = null, weeks } = offered;
    if (projectId === undefined && startsOn === null && weeks === undefined) return undefined;
    const project = projectId && (await this.projects.summaries([projectId])).get(projectId);
    if (projectId && (!project || project.callId !== callId)) {
      throw problem('input.invalid', {}, [{ pointer: '/project', code: 'input.not_allowed' }]);
    }
    const length = weeks ?? (project ? project.weeks : undefined);
    if (length !== undefined) return { startsOn, weeks: length };
    throw problem('input.invalid', {}, [{ pointer: '/weeks', code: 'input.required' }]);
  }
}

/** The flag tells of military service, which the student shows to their own university only. */
const readsMilitary = (viewer: Actor, { ownerAccountId, universityId }: Judged): boolean =>
  readsField(viewer, 'militaryStatus', { accountId: ownerAccountId, universityId });
