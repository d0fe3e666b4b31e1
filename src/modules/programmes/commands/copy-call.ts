import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { Clock } from '../../../platform/time/index.js';
import { CallEntity } from '../call.entity.js';
import { callProblem } from '../call.problems.js';
import { retitled, shiftedInstant, shiftedRules } from '../copy-call.rules.js';
import type { CopyCall as Input } from '../http/call.dto.js';
import { Programmes } from '../programmes.js';
import { usualRules } from '../usual-rules.js';
import { AddRuleSet } from './add-rule-set.js';

/** Drafts a call like one of another year, its dates on the same weekdays; answers its id. */
@Injectable()
export class CopyCall {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly programmes: Programmes,
    private readonly addRuleSet: AddRuleSet,
  ) {}

  /** `call.copy_in_past` when the copy would be closed before anybody sees it. */
  async execute(sourceId: string, { code, year }: Input): Promise<string> {
    const source = await this.programmes.require(sourceId);
    const { programme, timeZone, closesAtWording } = source;
    const years = year - source.year;
    const opensAt = shiftedInstant(source.opensAt, timeZone, years);
    const closesAt = shiftedInstant(source.closesAt, timeZone, years);
    if (closesAt <= this.clock.now()) {
      const told = { year, closesAt: closesAt.toISOString() };
      throw callProblem('call.copy_in_past', told, [
        { pointer: '/year', code: 'call.copy_in_past' },
      ]);
    }
    const id = randomUUID();
    const columns = { programme, year, timeZone, closesAtWording, opensAt, closesAt };
    const rules = shiftedRules(source.rules ?? usualRules(programme, source.year), years);
    await this.uow.run(async () => {
      await this.uow
        .repository(CallEntity)
        .insert({ ...columns, ...retitled(source, year), id, code, state: 'draft' });
      const { id: ruleSetId } = await this.addRuleSet.execute(id, rules);
      await this.uow.query('UPDATE call SET rule_set_id = $2 WHERE id = $1', [id, ruleSetId]);
      await this.events.record({
        name: 'call.copied',
        subjectType: 'call',
        subjectId: id,
        payload: { from: sourceId },
      });
    });
    return id;
  }
}
