import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import type { Actor } from '../../identity/index.js';
import { presentPlacement } from '../http/placement.presenter.js';
import type { PlacementStep, PlacementView } from '../http/placement.view.js';
import { Placements } from '../placements.js';

/** One placement with its history for whoever may see it; `not_found` for everybody else. */
@Injectable()
export class FindPlacement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly placements: Placements,
  ) {}

  async execute(viewer: Actor, id: string): Promise<PlacementView> {
    const row = await this.placements.require(viewer, id);
    // The student learns what was decided and why, not by which person.
    const onlyNamed = row.ownerAccountId === viewer.accountId ? viewer.accountId : null;
    const history = await this.uow.query<PlacementStep>(
      `SELECT nullif(h.from_state, '') AS "from", h.to_state AS "to", h.at,
         a.name AS "actorName", h.reason
       FROM state_history h
       LEFT JOIN account a ON a.id = h.actor_id AND ($2::uuid IS NULL OR a.id = $2)
       WHERE h.subject_id = $1 AND h.machine = 'placement' ORDER BY h.id`,
      [id, onlyNamed],
    );
    return { ...presentPlacement(row, viewer), history };
  }
}
