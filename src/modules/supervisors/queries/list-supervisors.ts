import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, toPage, type Page } from '../../../platform/http/index.js';
import { reachOf, type Actor } from '../../identity/index.js';
import type { SupervisorQuery } from '../http/supervisor.dto.js';
import { presentSupervisor } from '../http/supervisor.presenter.js';
import type { SupervisorView } from '../http/supervisor.view.js';
import { seesAllSupervisors } from '../supervisor.policy.js';
import { selectSupervisors, type Supervisor } from './supervisor-rows.js';

/** Supervisors that the viewer may see, by name. */
@Injectable()
export class ListSupervisors {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(viewer: Actor, query: SupervisorQuery): Promise<Page<SupervisorView>> {
    const offices = reachOf(viewer, 'host_office');
    const after = decodeCursor(query.cursor, 2);
    const [beyond, direction] = query.sort === '-name' ? ['<', 'DESC'] : ['>', 'ASC'];
    const rows = await this.uow.query<Supervisor>(
      `${selectSupervisors}
       WHERE ($1::boolean OR s.account_id = $2 OR s.university_id = ANY ($3::uuid[]))
         AND ($4::uuid IS NULL OR s.university_id = $4)
         AND ($5::text IS NULL
           OR strpos(lower(concat_ws(' ', s.name, s.department, s.email)), lower($5)) > 0)
         AND ($6::text IS NULL OR (s.name, s.id) ${beyond} ($6, $7::uuid))
       ORDER BY s.name ${direction}, s.id ${direction} LIMIT $8`,
      [
        seesAllSupervisors(viewer) || offices === 'all',
        viewer.accountId,
        offices === 'all' ? [] : offices,
        query.university ?? null,
        query.q ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        query.limit + 1,
      ],
    );
    return toPage(rows, query.limit, keyOf, (row) => presentSupervisor(row, viewer));
  }
}

const keyOf = ({ name, id }: Supervisor): string[] => [name, id];
