import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, problem, toPage, type Page } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import type { RevealQuery } from '../http/passport.dto.js';
import type { RevealView } from '../http/passport.view.js';
import { mayRevealAtHome } from '../student.policy.js';
import { Students } from '../students.js';

type Row = Omit<RevealView, 'at'> & { at: Date; sortKey: string };

/** Who was shown the passport number, the latest first: for the student and their university. */
@Injectable()
export class ListReveals {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly students: Students,
  ) {}

  async execute(viewer: Actor, id: string, query: RevealQuery): Promise<Page<RevealView>> {
    const student = await this.students.require(id);
    const isOwn = student.accountId === viewer.accountId;
    if (!isOwn && !mayRevealAtHome(viewer, student)) throw problem('not_found');
    const after = decodeCursor(query.cursor, 2);
    const rows = await this.uow.query<Row>(
      `SELECT r.id, r.role, r.reason, r.at, r.at::text AS "sortKey", a.name AS "accountName"
       FROM passport_reveal r JOIN account a ON a.id = r.account_id
       WHERE r.student_id = $1
         AND ($2::timestamptz IS NULL OR (r.at, r.id) < ($2, $3::uuid))
       ORDER BY r.at DESC, r.id DESC LIMIT $4`,
      [id, after?.[0] ?? null, after?.[1] ?? null, query.limit + 1],
    );
    return toPage(rows, query.limit, keyOf, ({ sortKey: _key, at, ...row }) => ({
      ...row,
      at: at.toISOString(),
    }));
  }
}

const keyOf = ({ sortKey, id }: Row): string[] => [sortKey, id];
