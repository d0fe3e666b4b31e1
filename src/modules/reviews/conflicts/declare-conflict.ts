import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem } from '../../../platform/http/index.js';
import { Clock } from '../../../platform/time/index.js';
import { Applications, Conflicts } from '../../applications/index.js';
import { hasRole, type Actor } from '../../identity/index.js';
import type { ConflictView, DeclareConflict as Input } from './conflict.dto.js';

/** Conflicts of interest around one application: declared, seen by coordinators, and lifted. */
@Injectable()
export class DeclareConflict {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly applications: Applications,
    private readonly conflicts: Conflicts,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * Declares one's own, or as a programme coordinator another's. What that person has of a review
   * ends with it. Afterwards the application is absent for them.
   */
  async execute(actor: Actor, applicationId: string, input: Input): Promise<void> {
    const accountId = input.accountId ?? actor.accountId;
    if (accountId !== actor.accountId && !hasRole(actor, 'programme_coordinator')) {
      throw problem('auth.forbidden');
    }
    await this.uow.run(async () => {
      await this.refuseStranger(actor, applicationId);
      await this.requireAccount(accountId);
      await this.uow.query(
        `UPDATE review SET state = 'abstained', updated_at = $3, version = version + 1
         WHERE application_id = $1 AND reviewer_id = $2 AND state IN ('assigned', 'started')`,
        [applicationId, accountId, this.clock.now()],
      );
      const { kind, words = '' } = input;
      await this.conflicts.declare({ applicationId, accountId, kind, words }, actor.accountId);
    });
  }

  /** Every conflict that is known, whether declared or inferred, by name. */
  async list(actor: Actor, applicationId: string): Promise<ConflictView[]> {
    await this.refuseStranger(actor, applicationId);
    return this.uow.query<ConflictView>(
      `SELECT o.id, f.account_id AS "accountId", a.name, f.origin, o.kind,
         coalesce(o.words, '') AS words, o.declared_at AS "declaredAt"
       FROM (SELECT DISTINCT account_id, origin FROM conflict WHERE application_id = $1) f
       JOIN account a ON a.id = f.account_id
       LEFT JOIN conflict_of_interest o ON f.origin = 'declared' AND o.account_id = f.account_id
         AND o.application_id = $1 AND o.lifted_at IS NULL
       ORDER BY a.name, f.origin LIMIT 500`,
      [applicationId],
    );
  }

  /** Lifts what was declared by mistake; nobody lifts their own. */
  async lift(actor: Actor, applicationId: string, id: string): Promise<void> {
    await this.uow.run(async () => {
      await this.refuseStranger(actor, applicationId);
      const lifted = await this.uow.query<{ id: string }>(
        `UPDATE conflict_of_interest SET lifted_by = $3, lifted_at = $4
         WHERE id = $2 AND application_id = $1 AND lifted_at IS NULL AND account_id <> $3
         RETURNING id`,
        [applicationId, id, actor.accountId, this.clock.now()],
      );
      if (lifted.length === 0) throw problem('not_found');
      await this.events.record({
        ...{ name: 'conflict.lifted', subjectType: 'application', subjectId: applicationId },
        payload: { conflictId: id },
      });
    });
  }

  /** `not_found` for whoever neither meets the application nor has a review of it. */
  private async refuseStranger(actor: Actor, applicationId: string): Promise<void> {
    if (await this.applications.isMetBy(actor, applicationId)) return;
    const own = await this.uow.query(
      `SELECT FROM review v WHERE v.application_id = $1 AND v.reviewer_id = $2
         AND v.state <> 'cancelled'
         AND v.application_id NOT IN (SELECT application_id FROM conflict WHERE account_id = $2)`,
      [applicationId, actor.accountId],
    );
    if (own.length === 0) throw problem('not_found');
  }

  private async requireAccount(accountId: string): Promise<void> {
    const known = await this.uow.query('SELECT FROM account WHERE id = $1', [accountId]);
    if (known.length > 0) return;
    throw problem('input.invalid', {}, [{ pointer: '/accountId', code: 'input.not_allowed' }]);
  }
}
