import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { projectProblem } from './project.problems.js';

export type SeatHolder = 'offer' | 'placement';

/**
 * The numbered seats of a project. One statement finds a free seat and holds it, so that no two
 * transactions are given the same; the holder's id is known before its row exists.
 */
@Injectable()
export class Seats {
  constructor(private readonly uow: UnitOfWork) {}

  /** Holds the lowest free seat until the holder's row frees it; `project.full` when none is. */
  async take(projectId: string, holderId: string, as: SeatHolder): Promise<number> {
    // A seat locked by someone else may come back when they roll back, hence the second, patient try.
    const seat =
      (await this.hold(projectId, holderId, as)) ??
      (await this.holdPatiently(projectId, holderId, as));
    if (seat !== undefined) return seat;
    throw projectProblem('project.full', { capacity: await this.count(projectId) });
  }

  /** How many seats the project has. */
  async count(projectId: string): Promise<number> {
    const [row] = await this.uow.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM project_seat WHERE project_id = $1',
      [projectId],
    );
    return row?.count ?? 0;
  }

  /**
   * Waits for everyone who holds a lock on a seat before it looks: a single waiting statement
   * with LIMIT would see only the first seat it waited for, and answer "full" too early.
   */
  private async holdPatiently(
    projectId: string,
    holderId: string,
    as: SeatHolder,
  ): Promise<number | undefined> {
    await this.uow.query(
      'SELECT seat FROM project_seat WHERE project_id = $1 ORDER BY seat FOR UPDATE',
      [projectId],
    );
    return this.hold(projectId, holderId, as);
  }

  /** Seats are not this role's to write: the database gives a free one and no other. */
  private async hold(
    projectId: string,
    holderId: string,
    as: SeatHolder,
  ): Promise<number | undefined> {
    const [held] = await this.uow.query<{ seat: number | null }>(
      'SELECT take_seat($1, $2, $3) AS seat',
      [projectId, holderId, as],
    );
    return held?.seat ?? undefined;
  }
}
