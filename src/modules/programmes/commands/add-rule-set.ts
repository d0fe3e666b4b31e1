import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { refuseContradictions } from '../call.rules.js';
import type { RuleSet } from '../rule-set.js';

/** A stored version of a call's rules. */
export interface NewVersion {
  readonly id: string;
  readonly version: number;
}

/** Stores rules as the next version of a call; versions before it stay for those judged by them. */
@Injectable()
export class AddRuleSet {
  constructor(private readonly uow: UnitOfWork) {}

  /** The call's row must be locked, so that versions count up. */
  async execute(callId: string, rules: RuleSet, note?: string | null): Promise<NewVersion> {
    refuseContradictions(rules);
    const id = randomUUID();
    const [made] = await this.uow.query<{ version: number }>(
      `INSERT INTO rule_set (id, call_id, version, rules, note)
       SELECT $1, $2, coalesce(max(version), 0) + 1, $3::jsonb, $4 FROM rule_set WHERE call_id = $2
       RETURNING version`,
      [id, callId, JSON.stringify(rules), note ?? null],
    );
    return { id, version: made?.version ?? 1 };
  }
}
