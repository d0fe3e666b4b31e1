import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, problem, toPage, type Page } from '../../../platform/http/index.js';
import type { EntryQuery } from '../http/fund.dto.js';
import type { EntryView, LineView } from '../http/entry.view.js';

interface Entry {
  id: string;
  position: string;
  kind: EntryView['kind'];
  awardId: string | null;
  at: Date;
  actorName: string | null;
  lines: LineView[];
}

/** The entries of a fund with their lines, the latest first. */
@Injectable()
export class ListEntries {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(fundId: string, query: EntryQuery): Promise<Page<EntryView>> {
    const fund = await this.uow.query('SELECT id FROM fund WHERE id = $1', [fundId]);
    if (fund.length === 0) throw problem('not_found');
    const after = decodeCursor(query.cursor, 1);
    const rows = await this.uow.query<Entry>(
      `SELECT e.id, e.position::text, e.kind, e.award_id AS "awardId", e.at,
         a.name AS "actorName", posted.lines
       FROM ledger_entry e
       LEFT JOIN account a ON a.id = e.actor_id AND NOT EXISTS (SELECT FROM student s
         WHERE s.account_id = a.id AND NOT consent_is_given(a.id, 'transfer'))
       CROSS JOIN LATERAL (
         SELECT jsonb_agg(jsonb_build_object('account', c.kind, 'amountCents', l.amount_cents,
           'balanceAfterCents', l.balance_after_cents) ORDER BY l.id) AS lines
         FROM ledger_line l JOIN ledger_account c ON c.id = l.account_id WHERE l.entry_id = e.id
       ) posted
       WHERE e.fund_id = $1 AND ($2::bigint IS NULL OR e.position < $2)
       ORDER BY e.position DESC LIMIT $3`,
      [fundId, after?.[0] ?? null, query.limit + 1],
    );
    return toPage(rows, query.limit, ({ position }) => [position], present);
  }
}

const present = ({ position: _position, at, ...entry }: Entry): EntryView => ({
  ...entry,
  at: at.toISOString(),
});
