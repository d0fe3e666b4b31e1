import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import {
  decodeCursor,
  problem,
  toPage,
  type Page,
  type PageQuery,
} from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { seesDrafts } from '../call.policy.js';
import { completeRules } from '../complete-rules.js';
import type { RuleSetView } from '../http/rule-set.view.js';
import { Programmes } from '../programmes.js';
import { rulesChanged } from '../rule-changes.rules.js';
import type { RuleSet } from '../rule-set.js';

interface Row {
  id: string;
  version: number;
  createdAt: Date;
  author: RuleSetView['author'];
  note: string | null;
  rules: RuleSet;
  rulesBefore: RuleSet | null;
  applicationCount: number;
}

/** The versions of a call's rules, the newest first, each with what it changed. */
@Injectable()
export class ListRuleSets {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programmes: Programmes,
  ) {}

  async execute(viewer: Actor, callId: string, query: PageQuery): Promise<Page<RuleSetView>> {
    const call = await this.programmes.require(callId);
    if (call.state === 'draft' && !seesDrafts(viewer)) throw problem('not_found');
    const before = decodeCursor(query.cursor, 1)?.[0];
    if (before !== undefined && !/^\d{1,9}$/.test(before)) {
      throw problem('input.invalid', {}, [{ pointer: '/cursor', code: 'input.bad_format' }]);
    }
    const rows = await this.uow.query<Row>(
      `SELECT r.id, r.version, r.created_at AS "createdAt", r.note, r.rules,
         CASE WHEN w.id IS NOT NULL THEN jsonb_build_object('id', w.id, 'name', w.name) END AS author,
         (SELECT b.rules FROM rule_set b WHERE b.call_id = r.call_id AND b.version = r.version - 1)
           AS "rulesBefore",
         (SELECT count(*)::int FROM application a WHERE a.rule_set_id = r.id AND a.call_id = $1
           AND a.id NOT IN (SELECT application_id FROM conflict WHERE account_id = $5))
           AS "applicationCount"
       FROM rule_set r LEFT JOIN account w ON w.id = r.author_id
       WHERE r.call_id = $1 AND ($2::int IS NULL OR r.version < $2)
         AND ($3::text IS NULL OR strpos(lower(coalesce(r.note, '')), lower($3)) > 0)
       ORDER BY r.version DESC LIMIT $4`,
      [callId, before ?? null, query.q || null, query.limit + 1, viewer.accountId],
    );
    return toPage(rows, query.limit, ({ version }) => [String(version)], present);
  }
}

function present({ createdAt, rulesBefore, ...row }: Row): RuleSetView {
  const rules = completeRules(row.rules);
  const changes = rulesBefore ? rulesChanged(completeRules(rulesBefore), rules) : [];
  return { ...row, rules, changes, createdAt: createdAt.toISOString() };
}
