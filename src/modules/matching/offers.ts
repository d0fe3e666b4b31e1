import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { Events } from '../../platform/events/index.js';
import { problem } from '../../platform/http/index.js';
import { Clock } from '../../platform/time/index.js';
import type { Actor } from '../identity/index.js';
import { OfferEntity } from './offer.entity.js';
import { offerMachine, type OfferAction } from './offer.machine.js';
import { hasRunOut, maySeeOffer } from './offer.policy.js';
import { offerProblem } from './offer.problems.js';
import { selectOffers, type OfferRow } from './queries/offer-rows.js';

type OfferIds = Pick<OfferEntity, 'id' | 'applicationId' | 'studentId' | 'projectId'>;

export interface Settlement {
  readonly action: OfferAction;
  /** Kept in the history. */
  readonly reason?: string;
}

/** The one door through which an offer is settled, for this module and higher ones. */
@Injectable()
export class Offers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The offer as it stands, not locked; `not_found` when the viewer may not see it. */
  async require(viewer: Actor, id: string): Promise<OfferRow> {
    const [row] = await this.uow.query<OfferRow>(
      `${selectOffers} WHERE o.id = $1
         AND o.application_id NOT IN (SELECT application_id FROM conflict WHERE account_id = $2)`,
      [id, viewer.accountId],
    );
    if (!row || !maySeeOffer(viewer, row)) throw problem('not_found');
    return row;
  }

  /**
   * The offer, locked until the transaction ends; `not_found` when there is none. Lock its
   * application before it, and before that the entitlement where it is needed.
   */
  async lock(id: string): Promise<OfferEntity> {
    const found = await this.uow
      .repository(OfferEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw problem('not_found');
    return found;
  }

  /** Refuses an answer to an offer that is settled (`offer.wrong_state`) or out of time. */
  refuseLate(offer: OfferEntity, action: 'accept' | 'decline'): void {
    offerMachine.next(offer.state, action);
    const { expiresAt } = offer;
    if (!hasRunOut(offer, this.clock.now())) return;
    throw offerProblem('offer.expired', { expiresAt: expiresAt.toISOString() });
  }

  /**
   * Settles a locked offer, records the event and answers the seat that it held. The row of the
   * seat stays locked until the transaction ends, so whoever settles may hold the seat anew and
   * nobody comes between.
   */
  async settle(offer: OfferEntity, { action, reason }: Settlement): Promise<number> {
    const state = offerMachine.next(offer.state, action);
    const { seat } = offer;
    if (seat === null) throw new Error('An open offer holds a seat.');
    Object.assign(offer, { state, seat: null });
    if (action === 'decline') offer.declineReason = reason ?? null;
    await this.uow.because(reason, () => this.uow.repository(OfferEntity).save(offer));
    await this.record(offer, state);
    return seat;
  }

  /** Tells the rest of the house what happened to an offer. */
  async record(offer: OfferIds, what: string): Promise<void> {
    const { id, applicationId, studentId, projectId } = offer;
    await this.events.record({
      name: `offer.${what}`,
      subjectType: 'offer',
      subjectId: id,
      payload: { applicationId, studentId, projectId },
    });
  }
}
