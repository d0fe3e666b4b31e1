import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { decodeCursor, toPage, type Page } from '../../../platform/http/index.js';
import type { AuditEntryView, AuditQuery } from '../http/audit.dto.js';

type Row = Omit<AuditEntryView, 'position' | 'at'> & { position: string; at: Date };

/** The trail, newest first, of one record or of all. */
@Injectable()
export class ListAuditEntries {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(query: AuditQuery): Promise<Page<AuditEntryView>> {
    const before = decodeCursor(query.cursor, 1);
    const rows = await this.uow.query<Row>(
      `SELECT e.id, t.position::text AS position, e.occurred_at AS at, e.name,
              a.name AS "actorName", e.subject_type AS "subjectType",
              e.subject_id AS "subjectId", t.hash
       FROM audit_entry t
       JOIN event e ON e.id = t.event_id
       LEFT JOIN account a ON a.id = e.actor_id
       WHERE ($1::uuid IS NULL OR e.subject_id = $1) AND ($2::bigint IS NULL OR t.position < $2)
       ORDER BY t.position DESC LIMIT $3`,
      [query.subject ?? null, before?.[0] ?? null, query.limit + 1],
    );
    return toPage(rows, query.limit, ({ position }) => [position], present);
  }
}

const present = ({ position, at, ...entry }: Row): AuditEntryView => ({
  ...entry,
  position: Number(position),
  at: at.toISOString(),
});
