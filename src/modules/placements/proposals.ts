import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import type { Actor } from '../identity/index.js';
import { PlacementEntity } from './placement.entity.js';
import { Placements } from './placements.js';

export type NewPlacement = Pick<
  PlacementEntity,
  'id' | 'applicationId' | 'studentId' | 'projectId' | 'seat' | 'startsOn' | 'weeks' | 'units'
> & { readonly offerId?: string };

/** The row that stands once a stay fits (`Places`) and a seat is held for it. */
@Injectable()
export class Proposals {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly placements: Placements,
  ) {}

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
}
