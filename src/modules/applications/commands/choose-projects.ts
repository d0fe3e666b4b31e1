import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import { Projects } from '../../projects/index.js';
import type { Application } from '../application.entity.js';
import { applicationProblem } from '../application.problems.js';
import type { ChoiceInput } from '../http/application.dto.js';
import { ApplicationRecords, type ChoiceRow } from '../queries/application-records.js';
import { Drafts } from './drafts.js';

/** A day within this century: a slip of the keyboard makes others. */
const isWithinReason = (day: string): boolean => day >= '2000-01-01' && day <= '2100-12-31';

const isSame = (stored: readonly ChoiceRow[], wished: readonly ChoiceInput[]): boolean =>
  stored.length === wished.length &&
  stored.every(({ projectId, startsOn, weeks }, at) => {
    const wish = wished[at];
    return (
      wish?.projectId === projectId &&
      (wish.startsOn ?? null) === startsOn &&
      (wish.weeks ?? null) === weeks
    );
  });

/** Replaces the ranked choices as a whole: the order of the list is the rank. */
@Injectable()
export class ChooseProjects {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: Drafts,
    private readonly programmes: Programmes,
    private readonly projects: Projects,
    private readonly records: ApplicationRecords,
  ) {}

  async execute(actor: Actor, id: string, choices: ChoiceInput[], seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const application = await this.drafts.lock(actor, id, seen);
      await this.refuseUnfit(application, choices);
      if (isSame(await this.records.choiceRows(id), choices)) return;
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
        'UPDATE application SET version = version + 1, updated_at = app_now() WHERE id = $1',
        [id],
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
    for (const [at, { projectId, startsOn }] of choices.entries()) {
      if (startsOn && !isWithinReason(startsOn)) {
        const errors = [{ pointer: `/${at}/startsOn`, code: 'input.out_of_range' }];
        throw problem('input.invalid', {}, errors);
      }
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
