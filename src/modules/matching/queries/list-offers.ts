import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, toPage, type Page } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import { hasRole, reachOf, type Actor } from '../../identity/index.js';
import { studentNames } from '../../students/index.js';
import type { OfferQuery } from '../http/offer.dto.js';
import { presentOffer } from '../http/offer.presenter.js';
import type { OfferView } from '../http/offer.view.js';
import { seesEveryOffer } from '../offer.policy.js';
import { selectOffers, type OfferRow } from './offer-rows.js';

/** Offers that the viewer may see, the newest first unless told. */
@Injectable()
export class ListOffers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Actor, query: OfferQuery): Promise<Page<OfferView>> {
    const after = decodeCursor(query.cursor, 2);
    const now = this.clock.now();
    const rows = await this.uow.query<OfferRow>(sqlFor(query.sort), [
      ...scopeOf(viewer),
      query.state ?? null,
      query.application ?? null,
      query.q ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      query.limit + 1,
      viewer.accountId,
    ]);
    return toPage(rows, query.limit, keyOf, (row) => presentOffer(row, viewer, now));
  }
}

type Reach = readonly string[] | null;

/**
 * Sees everything; own account as a student; home and host universities of the viewer's roles, null
 * where they have no limit.
 */
function scopeOf(viewer: Actor): [boolean, string | null, Reach, Reach] {
  const home = reachOf(viewer, 'university_coordinator');
  const host = reachOf(viewer, 'host_office');
  const own = hasRole(viewer, 'student') ? viewer.accountId : null;
  return [seesEveryOffer(viewer), own, home === 'all' ? null : home, host === 'all' ? null : host];
}

function sqlFor(sort: string | undefined): string {
  const [beyond, direction] = sort === 'createdAt' ? ['>', 'ASC'] : ['<', 'DESC'];
  return `${selectOffers}
    WHERE ($1::boolean OR s.account_id = $2::uuid
        OR $3::uuid[] IS NULL OR s.university_id = ANY ($3)
        OR (($4::uuid[] IS NULL OR p.university_id = ANY ($4))
          AND consent_is_given(s.account_id, 'transfer')))
      AND o.application_id NOT IN (SELECT application_id FROM conflict WHERE account_id = $11)
      AND ($5::text IS NULL OR o.state = $5)
      AND ($6::uuid IS NULL OR o.application_id = $6)
      AND ($7::text IS NULL OR strpos(lower(concat_ws(' ', p.title, ${studentNames})), lower($7)) > 0)
      AND ($8::text IS NULL
        OR (o.created_at, o.id) ${beyond} ($8::timestamptz, $9::uuid))
    ORDER BY o.created_at ${direction}, o.id ${direction} LIMIT $10`;
}

const keyOf = ({ sortKey, id }: OfferRow): string[] => [sortKey, id];
