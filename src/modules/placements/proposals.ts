import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import type { Actor } from '../identity/index.js';
import { Places, type Stay } from '../matching/index.js';
import { entitlementLimits, type Entitlement } from '../students/index.js';
import { PlacementEntity } from './placement.entity.js';
import { placementProblem } from './placement.problems.js';
import { Placements } from './placements.js';

/** A stay that somebody wishes for a student. */
export interface Wish extends Stay {
  readonly studentId: string;
  readonly ruleSetId: string;
  /** What the student holds, locked. */
  readonly held: Entitlement;
  /** The placement that would be changed: it does not stand in its own way. */
  readonly instead?: Pick<PlacementEntity, 'id' | 'weeks' | 'units'>;
}

export type NewPlacement = Pick<
  PlacementEntity,
  'id' | 'applicationId' | 'studentId' | 'projectId' | 'seat' | 'startsOn' | 'weeks' | 'units'
> & { readonly offerId?: string };

/** What is asked of every stay before it is proposed, and the row that then stands. */
@Injectable()
export class Proposals {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly places: Places,
    private readonly placements: Placements,
  ) {}

  /**
   * Refuses a stay that breaks the rules of its application, goes beyond what the student has for
   * life, or overlaps with another; answers the units that it takes. The database refuses the
   * same; here are the numbers.
   */
  async requireFit(wish: Wish): Promise<number> {
    const { held, instead, weeks } = wish;
    const { units } = await this.places.requireAllowed(wish, wish);
    const weeksBefore = held.committedWeeks - (instead?.weeks ?? 0);
    if (weeksBefore + weeks > entitlementLimits.weeks) {
      const numbers = { before: weeksBefore, asked: weeks, limit: entitlementLimits.weeks };
      throw placementProblem('placement.weeks_exceeded', numbers);
    }
    const unitsBefore = held.committedUnits - (instead?.units ?? 0);
    if (unitsBefore + units > entitlementLimits.units) {
      const numbers = { before: unitsBefore, asked: units, limit: entitlementLimits.units };
      throw placementProblem('placement.units_exceeded', numbers);
    }
    await this.refuseOverlap(wish);
    return units;
  }

  /** Writes the proposal down on a seat that was held for it. */
  async insert(actor: Actor, row: NewPlacement): Promise<void> {
    const placement = this.uow.repository(PlacementEntity).create({
      ...row,
      state: 'proposed',
      proposedBy: actor.accountId,
    });
    await this.uow.repository(PlacementEntity).insert(placement);
    await this.placements.record(placement, 'proposed');
  }

  private async refuseOverlap({ studentId, startsOn, weeks, instead }: Wish): Promise<void> {
    const [other] = await this.uow.query<{ from: string; to: string }>(
      `SELECT starts_on::text AS "from", ends_on::text AS "to" FROM placement
       WHERE student_id = $1 AND id IS DISTINCT FROM $2::uuid
         AND state NOT IN ('rejected', 'withdrawn', 'terminated')
         AND stay && daterange($3::date, $3::date + 7 * $4::int, '[)')
       ORDER BY starts_on LIMIT 1`,
      [studentId, instead?.id ?? null, startsOn, weeks],
    );
    if (other) throw placementProblem('placement.overlap', { ...other });
  }
}
