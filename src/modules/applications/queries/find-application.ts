import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { isOwner } from '../application.policy.js';
import { judge } from '../eligibility/judge.js';
import { stepsOf } from '../application.steps.js';
import { presentItem, presentMore } from '../http/application.presenter.js';
import type { ApplicationView, HistoryEntry } from '../http/application.view.js';
import { ApplicationRecords, type HistoryRow } from './application-records.js';
import { Candidacies } from './candidacies.js';
import { RulesSeen } from './rules-seen.js';

/** The whole record of one application; `not_found` for those who may not see it. */
@Injectable()
export class FindApplication {
  constructor(
    private readonly records: ApplicationRecords,
    private readonly candidacies: Candidacies,
    private readonly rulesSeen: RulesSeen,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Actor, id: string): Promise<ApplicationView> {
    const row = await this.records.visible(viewer, id);
    const choices = await this.records.choices(id);
    const history = await this.records.history(id);
    const candidacy = await this.candidacies.of(row);
    const rules = await this.rulesSeen.of(row);
    const now = this.clock.now();
    return {
      ...presentItem(row, viewer, now),
      ...presentMore(row, now),
      ...rules,
      statement: row.statement,
      choices,
      steps: stepsOf(candidacy.rules, judge(candidacy)),
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
