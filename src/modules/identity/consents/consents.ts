import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import type { ConsentKind } from '../consent-kinds.js';
import { consentProblem } from './consent.problems.js';

/** What other modules may ask about consents; in SQL they ask `consent_is_given(account, kind)`. */
@Injectable()
export class Consents {
  constructor(private readonly uow: UnitOfWork) {}

  /** The kinds of consent that an account gives now. */
  async givenBy(accountId: string): Promise<ReadonlySet<ConsentKind>> {
    const rows = await this.uow.query<{ kind: ConsentKind; given: boolean }>(
      `SELECT DISTINCT ON (kind) kind, given FROM consent
       WHERE account_id = $1 ORDER BY kind, id DESC`,
      [accountId],
    );
    return new Set(rows.filter(({ given }) => given).map(({ kind }) => kind));
  }

  /** Refuses what needs a consent that is not given: `consent.needed`. */
  async require(accountId: string, kind: ConsentKind): Promise<void> {
    const given = await this.givenBy(accountId);
    if (!given.has(kind)) throw consentProblem('consent.needed', { kind });
  }
}
