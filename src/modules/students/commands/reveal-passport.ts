import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import type { PassportView } from '../http/passport.view.js';
import { Unreadable } from '../passports/cipher.js';
import { PassportCipher } from '../passports/passport-cipher.js';
import { asWhomMayReveal, type Standing } from '../passports/reveal.policy.js';
import { passportProblem } from '../student.problems.js';

/** Nobody reads the numbers of a whole cohort in one sitting. */
const anHour = 30;

interface Found extends Standing {
  readonly sealed: string | null;
  readonly expiresOn: string | null;
}

/**
 * Shows the number of a passport once, and writes down to whom and why before it does. Canadian
 * offices and advisers see it only after an offer, and only while the student consents to the
 * transfer.
 */
@Injectable()
export class RevealPassport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly cipher: PassportCipher,
  ) {}

  async execute(actor: Actor, id: string, reason: string): Promise<PassportView> {
    return this.uow.run(async () => {
      const found = await this.find(id);
      const role = found && asWhomMayReveal(actor, found);
      if (!role) throw problem('not_found');
      if (found.sealed === null) throw passportProblem('passport.none');
      await this.refuseHurry(actor.accountId);
      const [reveal] = await this.uow.query<{ id: string }>(
        `INSERT INTO passport_reveal (student_id, account_id, role, reason)
         VALUES ($1, $2, $3, $4) RETURNING id`,
        [id, actor.accountId, role, reason],
      );
      await this.events.record({
        name: 'student.passport_revealed',
        subjectType: 'student',
        subjectId: id,
        payload: { revealId: reveal?.id ?? '' },
      });
      return { number: this.read(found.sealed, id), expiresOn: found.expiresOn };
    });
  }

  private read(sealed: string, id: string): string {
    try {
      return this.cipher.decrypt(sealed, id);
    } catch (error) {
      throw error instanceof Unreadable ? passportProblem('passport.unreadable') : error;
    }
  }

  /** The student's row is held, so that a revocation comes before the look or after it. */
  private async find(id: string): Promise<Found | undefined> {
    const [found] = await this.uow.query<Found>(
      `SELECT s.account_id AS "accountId", s.university_id AS "universityId",
         s.passport_number_encrypted AS sealed, s.passport_expires_on::text AS "expiresOn",
         consent_is_given(s.account_id, 'transfer') AS "mayCross",
         coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('universityId', u.id, 'hub', u.hub))
           FROM offer o JOIN project p ON p.id = o.project_id JOIN university u ON u.id = p.university_id
           WHERE o.student_id = s.id AND o.state IN ('open', 'accepted')), '[]') AS hosts
       FROM student s WHERE s.id = $1 FOR SHARE OF s`,
      [id],
    );
    return found;
  }

  private async refuseHurry(accountId: string): Promise<void> {
    await this.uow.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [accountId]);
    const [row] = await this.uow.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM passport_reveal
       WHERE account_id = $1 AND at > app_now() - interval '1 hour'`,
      [accountId],
    );
    if ((row?.count ?? 0) >= anHour) throw problem('rate.limited', { seconds: 3600 });
  }
}
