import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { problem } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { maySeeInterest, maySeeProject } from './project.policy.js';
import { selectProjects, type Project } from './queries/project-rows.js';
import { viewsOf, type Views } from './queries/project-views.js';
import { Seats, type SeatHolder } from './seats.js';

/** A project as lists of other modules show it. */
export interface ProjectSummary extends Project {
  readonly universityName: {
    readonly en: string;
    readonly ko: string | null;
    readonly fr: string | null;
  };
}

/** What other modules may ask about projects. */
@Injectable()
export class Projects {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly seats: Seats,
  ) {}

  /** The project with this id in any state; `not_found` when there is none. */
  async require(id: string): Promise<ProjectSummary> {
    const found = (await this.summaries([id])).get(id);
    if (!found) throw problem('not_found');
    return found;
  }

  /** The project for somebody who may see it; `not_found` for everybody else. */
  async requireVisible(viewer: Actor, id: string): Promise<ProjectSummary> {
    const project = await this.require(id);
    if (!maySeeProject(viewer, project)) throw problem('not_found');
    return project;
  }

  /** The same for whoever may know how many look at it; `auth.forbidden` for others who see it. */
  async requireOwn(viewer: Actor, id: string): Promise<ProjectSummary> {
    const project = await this.requireVisible(viewer, id);
    if (!maySeeInterest(viewer, project)) throw problem('auth.forbidden');
    return project;
  }

  /** Ids of the projects of a supervisor, in any state, the newest first. */
  async idsOf({ accountId }: Actor): Promise<string[]> {
    const rows = await this.uow.query<{ id: string }>(
      `SELECT p.id FROM project p JOIN supervisor s ON s.id = p.supervisor_id
       WHERE s.account_id = $1 ORDER BY p.created_at DESC, p.id LIMIT 1000`,
      [accountId],
    );
    return rows.map(({ id }) => id);
  }

  /** How many students looked at each project; those at which nobody did are absent. */
  async views(ids: readonly string[]): Promise<Map<string, Views>> {
    return viewsOf(this.uow, ids);
  }

  /** Projects by id, read with one query; ids that do not exist are absent. */
  async summaries(ids: readonly string[]): Promise<Map<string, ProjectSummary>> {
    if (ids.length === 0) return new Map();
    const rows = await this.uow.query<Project>(`${selectProjects} WHERE p.id = ANY ($1)`, [
      [...new Set(ids)],
    ]);
    return new Map(rows.map((row) => [row.id, summaryOf(row)]));
  }

  /**
   * Holds the lowest free seat for an offer or placement about to be inserted, and answers its
   * number; `project.full` with the capacity when there is none. Inside of a unit of work only.
   */
  async takeSeat(projectId: string, holderId: string, as: SeatHolder): Promise<number> {
    return this.seats.take(projectId, holderId, as);
  }
}

function summaryOf(project: Project): ProjectSummary {
  return {
    ...project,
    universityName: {
      en: project.universityNameEn,
      ko: project.universityNameKo,
      fr: project.universityNameFr,
    },
  };
}
