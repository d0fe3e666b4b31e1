import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { problem } from '../../platform/http/index.js';
import { completeRules } from './complete-rules.js';
import type { LintFinding } from './lint/lint-finding.js';
import type { Linted } from './lint/linted.js';
import { lintCall } from './lint/lint.rules.js';
import { callOf, selectCalls, type Call } from './queries/call-rows.js';
import { LintFactsOf } from './queries/lint-facts.js';
import type { RuleSet } from './rule-set.js';
import { usualRules } from './usual-rules.js';

/** A call with the rules that applications made now are judged by. */
export interface CurrentCall {
  readonly call: Call;
  readonly ruleSetId: string;
  readonly rules: RuleSet;
}

/** Changes to a call that are tried out before they are stored. */
export interface Trial {
  /** Rules left out stay as they are. */
  readonly rules?: Partial<RuleSet>;
  readonly times?: Partial<Linted['call']>;
}

/** What other modules may ask about calls. */
@Injectable()
export class Programmes {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lintFacts: LintFactsOf,
  ) {}

  /** The call with this id, published or not; undefined when there is none. */
  async find(callId: string): Promise<Call | undefined> {
    const [call] = await this.uow.query<Call>(`${selectCalls} WHERE c.id = $1`, [callId]);
    return call && callOf(call);
  }

  /** The call with this id, published or not; `not_found` when there is none. */
  async require(callId: string): Promise<Call> {
    const call = await this.find(callId);
    if (!call) throw problem('not_found');
    return call;
  }

  /** The rules of one version, which never change; `not_found` when there are none. */
  async rules(ruleSetId: string): Promise<RuleSet> {
    const [found] = await this.uow.query<{ rules: RuleSet }>(
      'SELECT rules FROM rule_set WHERE id = $1',
      [ruleSetId],
    );
    if (!found) throw problem('not_found');
    return completeRules(found.rules);
  }

  /** A published call with its present rules; `not_found` for a draft. */
  async current(callId: string): Promise<CurrentCall> {
    const call = await this.require(callId);
    const { ruleSetId, rules } = call;
    if (call.state !== 'published' || !ruleSetId || !rules) throw problem('not_found');
    return { call, ruleSetId, rules };
  }

  /**
   * The same, with the call locked for share: its deadline cannot be moved before the transaction
   * ends. Inside of a unit of work only; the first lock of any.
   */
  async lockCurrent(callId: string): Promise<CurrentCall> {
    await this.uow.query('SELECT id FROM call WHERE id = $1 FOR SHARE', [callId]);
    return this.current(callId);
  }

  /**
   * What contradicts itself in a call, or could be met by nobody, were its rules changed so;
   * `not_found` when there is no such call. Nothing is stored.
   */
  async lint(callId: string, rules: Partial<RuleSet> = {}): Promise<LintFinding[]> {
    return this.lintTrial(await this.require(callId), { rules });
  }

  /** The same for a call at hand, with other times as well. */
  async lintTrial(call: Call, { rules, times }: Trial): Promise<LintFinding[]> {
    const tried = { ...call, ...times };
    const present = call.rules ?? usualRules(call.programme, call.year);
    const facts = await this.lintFacts.call(call.id, tried.closesAt);
    return lintCall({ call: tried, rules: { ...present, ...rules }, facts });
  }
}
