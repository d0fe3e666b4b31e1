import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import type { Actor } from '../../identity/index.js';
import type { StateCount, StateCounts } from '../http/application.view.js';
import { scopeOf, visible } from './visible-applications.js';

/** How many applications that the viewer may see stand in each state. */
@Injectable()
export class CountApplications {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(viewer: Actor, call: string | undefined): Promise<StateCounts> {
    const items = await this.uow.query<StateCount>(
      `SELECT a.state, count(*)::int AS count FROM application a
       JOIN student s ON s.id = a.student_id
       WHERE ${visible}
         AND ($4::text IS NULL OR a.call_id = (SELECT id FROM call WHERE code = $4 OR id::text = $4))
       GROUP BY a.state ORDER BY a.state`,
      [...scopeOf(viewer), call ?? null],
    );
    return { items };
  }
}
