import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { CallEntity } from '../call.entity.js';
import { mayEditCall } from '../call.policy.js';
import { refuseImpossibleTimes } from '../call.rules.js';
import type { ChangeCall as Input } from '../http/call.dto.js';
import { Programmes } from '../programmes.js';
import { usualRules } from '../usual-rules.js';
import { AddRuleSet } from './add-rule-set.js';
import { columnsOf } from './call-columns.js';

/** Changes a call. New rules are a new version: applications keep those they were made under. */
@Injectable()
export class ChangeCall {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly programmes: Programmes,
    private readonly addRuleSet: AddRuleSet,
  ) {}

  async execute(actor: Actor, id: string, input: Input, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const calls = this.uow.repository(CallEntity);
      const call = await calls.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!call) throw problem('not_found');
      if (!mayEditCall(actor, call.state)) throw problem('auth.forbidden');
      refuseStale(call.version, seen);
      Object.assign(call, columnsOf(input));
      refuseImpossibleTimes(call);
      if (input.rules) call.ruleSetId = await this.newRules(call, input.rules);
      await calls.save(call);
      await this.events.record({ name: 'call.changed', subjectType: 'call', subjectId: id });
    });
  }

  private async newRules(call: CallEntity, changes: NonNullable<Input['rules']>): Promise<string> {
    const present = call.ruleSetId
      ? await this.programmes.rules(call.ruleSetId)
      : usualRules(call.programme, call.year);
    return this.addRuleSet.execute(call.id, { ...present, ...changes });
  }
}
