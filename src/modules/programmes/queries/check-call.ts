import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import type { Actor } from '../../identity/index.js';
import type { CallChecks } from '../http/call-checks.view.js';
import { Programmes } from '../programmes.js';

/** What is wrong with a call, and how many a change would concern. */
@Injectable()
export class CheckCall {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programmes: Programmes,
  ) {}

  async execute(viewer: Actor, callId: string): Promise<CallChecks> {
    const findings = await this.programmes.lint(callId);
    const [counts] = await this.uow.query<{ drafts: number; submitted: number }>(
      `SELECT count(*) FILTER (WHERE state = 'draft')::int AS drafts,
         count(*) FILTER (WHERE state NOT IN ('draft', 'withdrawn'))::int AS submitted
       FROM application WHERE call_id = $1
         AND id NOT IN (SELECT application_id FROM conflict WHERE account_id = $2)`,
      [callId, viewer.accountId],
    );
    return { drafts: counts?.drafts ?? 0, submitted: counts?.submitted ?? 0, findings };
  }
}
