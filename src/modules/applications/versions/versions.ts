import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import { wallTime } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { ApplicationRecords } from '../queries/application-records.js';
import { choiceChanges, documentChanges, fieldChanges } from './changes.js';
import type { VersionChanges } from './changes.view.js';
import type { Snapshot } from './snapshot.view.js';
import { textParts } from './text-parts.js';
import type { VersionItem, VersionPage, VersionView } from './version.view.js';

interface Row extends Omit<VersionItem, 'submittedAt' | 'submittedAtLocal' | 'submittedUntil'> {
  submittedAt: Date;
  timeZone: string;
  submittedUntil: Date;
  content: Snapshot;
}

const columns = `v.number, v.submitted_at AS "submittedAt", v.submitted_until AS "submittedUntil",
  r.version AS "rulesVersion", v.sha256, v.content #>> '{call,timeZone}' AS "timeZone"`;
const source = 'application_version v JOIN rule_set r ON r.id = v.rule_set_id';

/** What was handed in, for whoever may see the application. */
@Injectable()
export class Versions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: ApplicationRecords,
  ) {}

  /** The last one first. */
  async list(viewer: Actor, id: string): Promise<VersionPage> {
    await this.records.visible(viewer, id);
    const rows = await this.uow.query<Row>(
      `SELECT ${columns} FROM ${source} WHERE v.application_id = $1 ORDER BY v.number DESC`,
      [id],
    );
    return { items: rows.map(itemOf), nextCursor: null };
  }

  /** One of them; `not_found` when there is none of that number. */
  async require(viewer: Actor, id: string, number: number): Promise<VersionView> {
    await this.records.visible(viewer, id);
    const [version] = await this.rows(id, [number]);
    if (!version) throw problem('not_found');
    return { ...itemOf(version), content: version.content };
  }

  /** What is new since the version before. */
  async changes(viewer: Actor, id: string, number: number): Promise<VersionChanges> {
    await this.records.visible(viewer, id);
    const rows = await this.rows(id, [number, number - 1]);
    const version = rows.find((row) => row.number === number);
    if (!version) throw problem('not_found');
    const before = rows.find((row) => row.number === number - 1)?.content;
    const after = version.content;
    return {
      number,
      against: before ? number - 1 : null,
      submittedAt: version.submittedAt.toISOString(),
      isStatementChanged: before?.statement !== after.statement,
      statement: textParts(before?.statement ?? '', after.statement),
      choices: choiceChanges(before?.choices ?? [], after.choices),
      documents: documentChanges(before?.documents ?? [], after.documents),
      fields: fieldChanges(before, after),
    };
  }

  private rows(id: string, numbers: readonly number[]): Promise<Row[]> {
    return this.uow.query<Row>(
      `SELECT ${columns}, v.content FROM ${source}
       WHERE v.application_id = $1 AND v.number = ANY ($2::int[])`,
      [id, numbers],
    );
  }
}

const itemOf = (row: Row): VersionItem => ({
  number: row.number,
  submittedAt: row.submittedAt.toISOString(),
  submittedAtLocal: wallTime(row.submittedAt, row.timeZone),
  submittedUntil: row.submittedUntil.toISOString(),
  rulesVersion: row.rulesVersion,
  sha256: row.sha256,
});
