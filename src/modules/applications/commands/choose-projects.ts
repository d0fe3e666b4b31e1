import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Clock } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import { Projects } from '../../projects/index.js';
import type { Application } from '../application.entity.js';
import { applicationProblem } from '../application.problems.js';
import type { ChoiceInput } from '../http/application.dto.js';
import { Drafts } from './drafts.js';

/** Replaces the ranked choices as a whole: the order of the list is the rank. */
@Injectable()
export class ChooseProjects {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly clock: Clock,
    private readonly programmes: Programmes,
    private readonly projects: Projects,
  ) {}

  async execute(actor: Actor, id: string, choices: ChoiceInput[], seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const application = await this.drafts.lock(actor, id, seen);
      await this.refuseUnfit(application, choices);
      await this.uow.query('DELETE FROM application_choice WHERE application_id = $1', [id]);
      await this.uow.query(
        `INSERT INTO application_choice (application_id, call_id, rank, project_id, starts_on, weeks)
         SELECT $1, $2, c.rank, c."projectId", c."startsOn", c.weeks
         FROM jsonb_to_recordset($3::jsonb)
           AS c(rank int, "projectId" uuid, "startsOn" date, weeks int)`,
        [
          id,
          application.callId,
          JSON.stringify(choices.map((choice, at) => ({ ...choice, rank: at + 1 }))),
        ],
      );
      await this.uow.query(
        'UPDATE application SET version = version + 1, updated_at = $2 WHERE id = $1',
        [id, this.clock.now()],
      );
    });
  }

  /** Too many, one twice, or one of another call or not (any more) shown; with a pointer each. */
  private async refuseUnfit(application: Application, choices: ChoiceInput[]): Promise<void> {
    const rules = await this.programmes.rules(application.ruleSetId);
    if (choices.length > rules.maxChoices) {
      throw applicationProblem('application.choices_too_many', {
        actual: choices.length,
        max: rules.maxChoices,
      });
    }
    const projects = await this.projects.summaries(choices.map(({ projectId }) => projectId));
    const earlier = new Set<string>();
    for (const [at, { projectId }] of choices.entries()) {
      const pointer = `/${at}/projectId`;
      const refusal = (code: Parameters<typeof applicationProblem>[0]) =>
        applicationProblem(code, {}, [{ pointer, code }]);
      if (earlier.has(projectId)) throw refusal('application.choice_repeated');
      earlier.add(projectId);
      const project = projects.get(projectId);
      if (project?.callId !== application.callId) {
        throw refusal('application.choice_of_other_call');
      }
      if (project.state !== 'published' && project.state !== 'closed') {
        throw refusal('application.choice_of_other_call');
      }
    }
  }
}
