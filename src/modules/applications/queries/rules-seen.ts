import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Programmes, rulesChanged, type RuleSetChange } from '../../programmes/index.js';

interface Seen {
  readonly ruleSetId: string;
  readonly rulesSeenId: string | null;
}

interface Changes {
  readonly rulesChangedAt: string | null;
  readonly rulesChanges: RuleSetChange[];
}

/** What changed in the rules since a student last confirmed them. */
@Injectable()
export class RulesSeen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly programmes: Programmes,
  ) {}

  async of({ ruleSetId, rulesSeenId }: Seen): Promise<Changes> {
    if (rulesSeenId === null) return { rulesChangedAt: null, rulesChanges: [] };
    const [present] = await this.uow.query<{ createdAt: Date }>(
      'SELECT created_at AS "createdAt" FROM rule_set WHERE id = $1',
      [ruleSetId],
    );
    const before = await this.programmes.rules(rulesSeenId);
    const after = await this.programmes.rules(ruleSetId);
    return {
      rulesChangedAt: present?.createdAt.toISOString() ?? null,
      rulesChanges: rulesChanged(before, after),
    };
  }
}
