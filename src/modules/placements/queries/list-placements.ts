import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, toPage, type Page } from '../../../platform/http/index.js';
import { hasRole, reachOf, type Actor, type Role } from '../../identity/index.js';
import { studentNames } from '../../students/index.js';
import type { PlacementQuery } from '../http/placement.dto.js';
import { presentPlacement } from '../http/placement.presenter.js';
import type { PlacementItem } from '../http/placement.view.js';
import { seesEveryPlacement } from '../placement.policy.js';
import { selectPlacements, type PlacementRow } from './placement-rows.js';

/** Placements that the viewer may see, the newest first unless told. */
@Injectable()
export class ListPlacements {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(viewer: Actor, query: PlacementQuery): Promise<Page<PlacementItem>> {
    const after = decodeCursor(query.cursor, 2);
    const rows = await this.uow.query<PlacementRow>(sqlFor(query.sort), [
      ...scopeOf(viewer),
      query.state ?? null,
      query.hub ?? null,
      query.university ?? null,
      query.call ?? null,
      query.q ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      query.limit + 1,
      viewer.accountId,
    ]);
    return toPage(rows, query.limit, keyOf, (row) => presentPlacement(row, viewer));
  }
}

type Reach = readonly string[] | null;

/**
 * Everything; own account as student, as supervisor; home and host universities; hubs. Null is a
 * reach without limit.
 */
function scopeOf(viewer: Actor): [boolean, string | null, string | null, Reach, Reach, Reach] {
  const within = (role: Role): Reach => {
    const found = reachOf(viewer, role);
    return found === 'all' ? null : found;
  };
  const as = (role: Role) => (hasRole(viewer, role) ? viewer.accountId : null);
  return [
    seesEveryPlacement(viewer),
    as('student'),
    as('supervisor'),
    within('university_coordinator'),
    within('host_office'),
    within('adviser'),
  ];
}

function sqlFor(sort: string | undefined): string {
  const [beyond, direction] = sort === 'createdAt' ? ['>', 'ASC'] : ['<', 'DESC'];
  return `${selectPlacements}
    WHERE ($1::boolean OR s.account_id = $2::uuid
        OR $4::uuid[] IS NULL OR s.university_id = ANY ($4)
        OR (consent_is_given(s.account_id, 'transfer') AND (v.account_id = $3::uuid
          OR $5::uuid[] IS NULL OR p.university_id = ANY ($5)
          OR $6::text[] IS NULL OR host.hub = ANY ($6))))
      AND (v.account_id = $15::uuid
        OR x.application_id NOT IN (SELECT application_id FROM conflict WHERE account_id = $15))
      AND ($7::text IS NULL OR x.state = $7)
      AND ($8::text IS NULL OR host.hub = $8)
      AND ($9::uuid IS NULL OR $9 IN (s.university_id, p.university_id))
      AND ($10::text IS NULL OR $10 IN (c.code, c.id::text))
      AND ($11::text IS NULL OR strpos(lower(concat_ws(' ', p.title, ${studentNames})), lower($11)) > 0)
      AND ($12::text IS NULL
        OR (x.created_at, x.id) ${beyond} ($12::timestamptz, $13::uuid))
    ORDER BY x.created_at ${direction}, x.id ${direction} LIMIT $14`;
}

const keyOf = ({ sortKey, id }: PlacementRow): string[] => [sortKey, id];
