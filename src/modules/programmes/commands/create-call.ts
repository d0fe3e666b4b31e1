import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { instantsTold } from '../call-times.rules.js';
import { CallEntity } from '../call.entity.js';
import { refuseImpossibleTimes } from '../call.rules.js';
import type { CreateCall as Input } from '../http/call.dto.js';
import { usualRules } from '../usual-rules.js';
import { AddRuleSet } from './add-rule-set.js';
import { columnsOf } from './call-columns.js';

/** Drafts a call with the first version of its rules; answers its id. */
@Injectable()
export class CreateCall {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly addRuleSet: AddRuleSet,
  ) {}

  async execute(input: Input): Promise<string> {
    const id = randomUUID();
    const { code, programme, year, timeZone } = input;
    const title = input.title ?? { ko: code, en: code, fr: code };
    const { opensAt, closesAt } = instantsTold(input, timeZone, true);
    if (!opensAt || !closesAt) throw new Error('Both times are told, or the input was refused.');
    refuseImpossibleTimes({ opensAt, closesAt, timeZone });
    const columns = columnsOf({ ...input, title }, { opensAt, closesAt });
    await this.uow.run(async () => {
      const state = 'draft' as const;
      await this.uow.repository(CallEntity).insert({ ...columns, id, programme, state });
      const rules = { ...usualRules(programme, year), ...input.rules };
      const { id: ruleSetId } = await this.addRuleSet.execute(id, rules);
      await this.uow.query('UPDATE call SET rule_set_id = $2 WHERE id = $1', [id, ruleSetId]);
      await this.events.record({ name: 'call.drafted', subjectType: 'call', subjectId: id });
    });
    return id;
  }
}
