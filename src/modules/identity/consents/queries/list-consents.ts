import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import type { Actor } from '../../actor.js';
import { consentKinds } from '../../consent-kinds.js';
import type { ConsentAnswer, ConsentList, ConsentView } from '../http/consent.view.js';

/** What somebody agreed to, kind by kind, with every answer that they ever gave. */
@Injectable()
export class ListConsents {
  constructor(private readonly uow: UnitOfWork) {}

  async execute({ accountId }: Actor): Promise<ConsentList> {
    const rows = await this.uow.query<Omit<ConsentView, 'given'>>(
      `SELECT t.kind, max(t.version) AS "currentVersion",
         coalesce((SELECT jsonb_agg(jsonb_build_object('given', c.given,
             'textVersion', c.text_version, 'at', c.at) ORDER BY c.id DESC)
           FROM consent c WHERE c.account_id = $1 AND c.kind = t.kind), '[]') AS history
       FROM consent_text t GROUP BY t.kind ORDER BY array_position($2::text[], t.kind)`,
      [accountId, consentKinds],
    );
    const items = rows.map((row) => {
      const history = row.history.map(inUtc);
      return { ...row, given: history[0]?.given ?? false, history };
    });
    return { items };
  }
}

const inUtc = (answer: ConsentAnswer): ConsentAnswer => ({
  ...answer,
  at: new Date(answer.at).toISOString(),
});
