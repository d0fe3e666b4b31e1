import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import type { Actor } from '../../identity/index.js';
import { Projects } from '../../projects/index.js';
import type { ProjectInterest, ProjectInterests } from './interest.view.js';

/** Below this a count could be a person somebody knows. */
const fewest = 3;

interface Chosen {
  readonly projectId: string;
  readonly drafts: number;
  readonly submitted: number;
}

/** How many look at a project and choose it: told to its supervisor as counts, never as names. */
@Injectable()
export class FindInterest {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: Projects,
  ) {}

  /** For whoever may change the project: `not_found` or `auth.forbidden` for others. */
  async one(viewer: Actor, id: string): Promise<ProjectInterest> {
    await this.projects.requireOwn(viewer, id);
    const [interest] = await this.of([id]);
    if (!interest) throw new Error('Every project asked for has its counts.');
    return interest;
  }

  /** The same for all projects of the signed-in supervisor, with as many queries as for one. */
  async own(viewer: Actor): Promise<ProjectInterests> {
    return { items: await this.of(await this.projects.idsOf(viewer)) };
  }

  private async of(ids: readonly string[]): Promise<ProjectInterest[]> {
    if (ids.length === 0) return [];
    const views = await this.projects.views(ids);
    const chosen = new Map((await this.choices(ids)).map((one) => [one.projectId, one]));
    return ids.map((projectId) => ({
      projectId,
      viewsIn7Days: told(views.get(projectId)?.in7Days),
      viewsIn30Days: told(views.get(projectId)?.in30Days),
      chosenInDrafts: told(chosen.get(projectId)?.drafts),
      chosenInSubmitted: told(chosen.get(projectId)?.submitted),
    }));
  }

  private choices(ids: readonly string[]): Promise<Chosen[]> {
    return this.uow.query<Chosen>(
      `SELECT c.project_id AS "projectId",
         (count(*) FILTER (WHERE a.state IN ('draft', 'returned')))::int AS drafts,
         (count(*) FILTER (WHERE a.state IN ('submitted', 'nominated', 'endorsed',
           'under_consideration', 'waitlisted', 'offered', 'accepted')))::int AS submitted
       FROM application_choice c JOIN application a ON a.id = c.application_id
       WHERE c.project_id = ANY ($1) GROUP BY c.project_id`,
      [ids],
    );
  }
}

const told = (count = 0): number | null => (count < fewest ? null : count);
