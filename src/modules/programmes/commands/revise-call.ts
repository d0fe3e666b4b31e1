import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { CallEntity } from '../call.entity.js';
import { mayEditCall } from '../call.policy.js';
import { refuseContradictions } from '../call.rules.js';
import { refuseNewErrors } from '../lint/refuse-errors.rules.js';
import { Programmes } from '../programmes.js';
import type { Call } from '../queries/call-rows.js';
import { rulesChanged } from '../rule-changes.rules.js';
import type { RuleSet } from '../rule-set.js';
import { usualRules } from '../usual-rules.js';
import { AddRuleSet } from './add-rule-set.js';

/** What is to become of a call; `set` is told the row, and changes its columns. */
export interface Revision {
  readonly set?: (call: CallEntity) => void;
  readonly rules?: Partial<RuleSet>;
  readonly note?: string | null;
}

/**
 * The one door through which a call changes. New rules are a new version: what was submitted keeps
 * its own, and the database takes drafts along to the newest in the same transaction.
 */
@Injectable()
export class ReviseCall {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly programmes: Programmes,
    private readonly addRuleSet: AddRuleSet,
  ) {}

  /** Whether there is a new version now: rules that say the same as before make none. */
  async execute(actor: Actor, id: string, revision: Revision, seen?: number): Promise<boolean> {
    return this.uow.run(async () => {
      const calls = this.uow.repository(CallEntity);
      const call = await calls.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!call) throw problem('not_found');
      if (!mayEditCall(actor, call.state)) throw problem('auth.forbidden');
      refuseStale(call.version, seen);
      const before = await this.programmes.require(id);
      revision.set?.(call);
      const rules = revision.rules && { ...presentRules(before), ...revision.rules };
      if (rules) refuseContradictions(rules);
      await this.refuseWorse(before, call, rules);
      const isNew = rules ? await this.newVersion(before, call, rules, revision.note) : false;
      await calls.save(call);
      await this.events.record({ name: 'call.changed', subjectType: 'call', subjectId: id });
      return isNew;
    });
  }

  /** A published call is never made worse than it stood; a draft may be mended step by step. */
  private async refuseWorse(before: Call, times: CallEntity, rules?: RuleSet): Promise<void> {
    if (before.state !== 'published') return;
    const { opensAt, closesAt, timeZone, closesAtWording, year } = times;
    const tried = { opensAt, closesAt, timeZone, closesAtWording, year };
    refuseNewErrors(
      await this.programmes.lintTrial(before, {}),
      await this.programmes.lintTrial(before, { rules, times: tried }),
    );
  }

  private async newVersion(
    before: Call,
    call: CallEntity,
    rules: RuleSet,
    note?: string | null,
  ): Promise<boolean> {
    if (before.rules && rulesChanged(before.rules, rules).length === 0) return false;
    const { id: ruleSetId, version } = await this.addRuleSet.execute(call.id, rules, note);
    call.ruleSetId = ruleSetId;
    await this.events.record({
      name: 'call.rules_changed',
      subjectType: 'call',
      subjectId: call.id,
      payload: { callId: call.id, from: before.rulesVersion, to: version },
    });
    return true;
  }
}

const presentRules = ({ rules, programme, year }: Call): RuleSet =>
  rules ?? usualRules(programme, year);
