import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import { Events } from '../../../../platform/events/index.js';
import type { Actor } from '../../actor.js';
import { consentProblem } from '../consent.problems.js';
import type { AnswerConsent as Input } from '../http/consent.dto.js';

interface Standing {
  readonly current: number;
  readonly given: boolean | null;
  readonly agreedTo: number | null;
}

/**
 * Gives or revokes one consent. What rests on it goes with it: sensitive data by a trigger in this
 * transaction, the view from Canada by every query that asks `consent_is_given`.
 */
@Injectable()
export class AnswerConsent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
  ) {}

  async execute({ accountId }: Actor, { kind, textVersion, given }: Input): Promise<void> {
    await this.uow.run(async () => {
      await this.uow.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [accountId]);
      const { current, given: before, agreedTo } = await this.standing(accountId, kind);
      if (given && textVersion !== current) throw consentProblem('consent.text_outdated');
      const isSame = given ? before === true && agreedTo === current : before !== true;
      if (isSame) return;
      await this.uow.query(
        'INSERT INTO consent (account_id, kind, text_version, given) VALUES ($1, $2, $3, $4)',
        [accountId, kind, given ? textVersion : agreedTo, given],
      );
      await this.events.record({
        name: given ? 'consent.given' : 'consent.revoked',
        subjectType: 'account',
        subjectId: accountId,
        payload: { kind, textVersion: given ? textVersion : agreedTo },
      });
    });
  }

  private async standing(accountId: string, kind: string): Promise<Standing> {
    const [row] = await this.uow.query<Standing>(
      `SELECT max(t.version) AS current, last.given, last.text_version AS "agreedTo"
       FROM consent_text t
       LEFT JOIN (SELECT given, text_version FROM consent
         WHERE account_id = $1 AND kind = $2 ORDER BY id DESC LIMIT 1) last ON true
       WHERE t.kind = $2 GROUP BY last.given, last.text_version`,
      [accountId, kind],
    );
    if (!row) throw new Error('A kind of consent has no text.');
    return row;
  }
}
