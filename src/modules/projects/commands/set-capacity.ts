import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { projectProblem } from '../project.problems.js';

/** Makes a project have exactly so many seats: capacity is the number of rows. */
@Injectable()
export class SetCapacity {
  constructor(private readonly uow: UnitOfWork) {}

  /** Free seats only are removed, the highest first; `project.capacity_in_use` if too few are. */
  async execute(projectId: string, capacity: number): Promise<void> {
    const seats = await this.uow.query<{ seat: number; isHeld: boolean }>(
      `SELECT seat, held_by IS NOT NULL AS "isHeld" FROM project_seat
       WHERE project_id = $1 ORDER BY seat FOR UPDATE`,
      [projectId],
    );
    const taken = seats.filter(({ isHeld }) => isHeld).length;
    if (taken > capacity) throw projectProblem('project.capacity_in_use', { capacity, taken });
    if (capacity > seats.length) await this.add(projectId, capacity - seats.length);
    if (capacity < seats.length) await this.remove(projectId, seats.length - capacity);
  }

  /** The lowest numbers that are missing, because a held high seat may outlive lower ones. */
  private async add(projectId: string, count: number): Promise<void> {
    await this.uow.query(
      `INSERT INTO project_seat (project_id, seat)
       SELECT $1, n FROM generate_series(1, 5) AS n
       WHERE NOT EXISTS (SELECT 1 FROM project_seat WHERE project_id = $1 AND seat = n)
       ORDER BY n LIMIT $2`,
      [projectId, count],
    );
  }

  private async remove(projectId: string, count: number): Promise<void> {
    await this.uow.query(
      `DELETE FROM project_seat WHERE project_id = $1 AND seat IN (
         SELECT seat FROM project_seat WHERE project_id = $1 AND held_by IS NULL
         ORDER BY seat DESC LIMIT $2)`,
      [projectId, count],
    );
  }
}
