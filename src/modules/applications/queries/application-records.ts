import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import { wallTime } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { Projects, type ProjectSummary } from '../../projects/index.js';
import type { ApplicationState } from '../application.entity.js';
import type { Choice } from '../http/application.view.js';
import { selectApplications, type ApplicationRow } from './application-rows.js';
import { scopeOf, visible } from './visible-applications.js';

export interface ChoiceRow {
  rank: number;
  projectId: string;
  startsOn: string | null;
  weeks: number | null;
}

export interface HistoryRow {
  from: ApplicationState | null;
  to: ApplicationState;
  at: Date;
  actorId: string | null;
  actorName: string | null;
  reason: string | null;
}

/** The parts of single records, for those who may see them. */
@Injectable()
export class ApplicationRecords {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly projects: Projects,
  ) {}

  /** The application; `not_found` when there is none, or none for this viewer. */
  async visible(viewer: Actor, id: string): Promise<ApplicationRow> {
    const [row] = await this.uow.query<ApplicationRow>(
      `${selectApplications} WHERE a.id = $4 AND ${visible}`,
      [...scopeOf(viewer), id],
    );
    if (!row) throw problem('not_found');
    return row;
  }

  /** Whether {@link visible} would answer. */
  async isMetBy(viewer: Actor, id: string): Promise<boolean> {
    const found = await this.uow.query(
      `SELECT FROM application a JOIN student s ON s.id = a.student_id
       WHERE a.id = $4 AND ${visible}`,
      [...scopeOf(viewer), id],
    );
    return found.length > 0;
  }

  /** Chosen projects in order of rank. */
  choiceRows(id: string): Promise<ChoiceRow[]> {
    return this.uow.query<ChoiceRow>(
      `SELECT rank, project_id AS "projectId", starts_on::text AS "startsOn", weeks
       FROM application_choice WHERE application_id = $1 ORDER BY rank`,
      [id],
    );
  }

  async choices(id: string): Promise<Choice[]> {
    const rows = await this.choiceRows(id);
    const projects = await this.projects.summaries(rows.map(({ projectId }) => projectId));
    return rows.flatMap((row) => {
      const project = projects.get(row.projectId);
      if (!project) return [];
      return [{ ...row, project: chosen(project) }];
    });
  }

  /** The last withdrawal: when it was, and from which state. */
  async withdrawal(id: string): Promise<{ from: string; at: Date }> {
    const [last] = await this.uow.query<{ from: string; at: Date }>(
      `SELECT from_state AS "from", at FROM state_history
       WHERE subject_id = $1 AND machine = 'application' AND to_state = 'withdrawn'
       ORDER BY id DESC LIMIT 1`,
      [id],
    );
    if (!last) throw problem('not_found');
    return last;
  }

  history(id: string): Promise<HistoryRow[]> {
    return this.uow.query<HistoryRow>(
      `SELECT nullif(h.from_state, '') AS "from", h.to_state AS "to", h.at, h.reason,
         h.actor_id AS "actorId", a.name AS "actorName"
       FROM state_history h LEFT JOIN account a ON a.id = h.actor_id
       WHERE h.subject_id = $1 AND h.machine = 'application' ORDER BY h.id`,
      [id],
    );
  }
}

/** What a student is shown of a project beside its rank. */
const chosen = (project: ProjectSummary): Choice['project'] => {
  const { title, city, provinceCode, universityName, field, seatsFree } = project;
  const { applicationsCloseAt: closeAt, callTimeZone } = project;
  return {
    ...{ title, city, provinceCode, field, seatsFree, universityName: universityName.en },
    applicationsCloseAt: closeAt?.toISOString() ?? null,
    applicationsCloseAtLocal: closeAt && wallTime(closeAt, callTimeZone),
  };
};
