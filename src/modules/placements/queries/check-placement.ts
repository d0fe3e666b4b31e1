import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Clock, dayInUtc } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import type { Entitlement } from '../../students/index.js';
import type { PlacementChecks } from '../http/checks.view.js';
import { judgePlacement } from '../placement.rules.js';
import { Placements } from '../placements.js';

interface Standing extends Entitlement {
  overlap: string | null;
}

/** The rules against one placement as it stands now; nothing is locked, so approval asks again. */
@Injectable()
export class CheckPlacement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly programmes: Programmes,
    private readonly placements: Placements,
  ) {}

  async execute(viewer: Actor, id: string): Promise<PlacementChecks> {
    const placement = await this.placements.require(viewer, id);
    const rules = await this.programmes.rules(placement.ruleSetId);
    const { overlap, ...held } = await this.standing(id);
    const today = dayInUtc(this.clock.now());
    return { checks: judgePlacement({ rules, held, placement, overlap, today }) };
  }

  private async standing(id: string): Promise<Standing> {
    const [row] = await this.uow.query<Standing>(
      `SELECT e.committed_weeks AS "committedWeeks", e.committed_cents::int AS "committedCents",
         e.committed_units AS "committedUnits",
         (SELECT other.starts_on || ' – ' || other.ends_on FROM placement other
          WHERE other.student_id = x.student_id AND other.id <> x.id AND other.stay && x.stay
            AND other.state NOT IN ('rejected', 'withdrawn', 'terminated')
          ORDER BY other.starts_on LIMIT 1) AS overlap
       FROM placement x JOIN student_entitlement e ON e.student_id = x.student_id
       WHERE x.id = $1`,
      [id],
    );
    if (!row) throw new Error('Every student has an entitlement.');
    return row;
  }
}
