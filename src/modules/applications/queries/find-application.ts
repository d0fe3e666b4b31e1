import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.js';
import { isOwner } from '../application.policy.js';
import { presentItem } from '../http/application.presenter.js';
import type { ApplicationView, HistoryEntry } from '../http/application.view.js';
import { ApplicationRecords, type HistoryRow } from './application-records.js';

/** The whole record of one application; `not_found` for those who may not see it. */
@Injectable()
export class FindApplication {
  constructor(private readonly records: ApplicationRecords) {}

  async execute(viewer: Actor, id: string): Promise<ApplicationView> {
    const row = await this.records.visible(viewer, id);
    const [choices, history] = await Promise.all([
      this.records.choices(id),
      this.records.history(id),
    ]);
    return {
      ...presentItem(row, viewer),
      statement: row.statement,
      choices,
      history: history.map((entry) => presentHistory(entry, viewer, isOwner(viewer, row))),
    };
  }
}

/** The student learns what was decided and why, not by which person. */
function presentHistory(row: HistoryRow, viewer: Actor, isStudent: boolean): HistoryEntry {
  const { from, to, at, reason, actorId, actorName } = row;
  const isNamed = !isStudent || actorId === viewer.accountId;
  return { from, to, at: at.toISOString(), reason, actorName: isNamed ? actorName : null };
}
