import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { refuseContradictions } from '../call.rules.js';
import type { RuleSet } from '../rule-set.js';

/** Stores rules as the next version of a call; versions before it stay for those judged by them. */
@Injectable()
export class AddRuleSet {
  constructor(private readonly uow: UnitOfWork) {}

  /** The id of the version. The call's row must be locked, so that versions count up. */
  async execute(callId: string, rules: RuleSet): Promise<string> {
    refuseContradictions(rules);
    const id = randomUUID();
    await this.uow.query(
      `INSERT INTO rule_set (id, call_id, version, rules)
       SELECT $1, $2, coalesce(max(version), 0) + 1, $3::jsonb FROM rule_set WHERE call_id = $2`,
      [id, callId, JSON.stringify(rules)],
    );
    return id;
  }
}
