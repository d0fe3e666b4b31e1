import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/index.js';
import type { Actor } from '../../../identity/index.js';
import type { NewReference } from '../http/reference.dto.js';
import { liveStates } from '../reference.js';
import { referenceProblem } from '../reference.problems.js';
import { isSameAddress } from '../reference.rules.js';
import { References } from '../references.js';
import type { Asked } from './asking.js';

/** Nobody's mailbox is flooded by a student in a hurry. */
const mailsAnHour = 5;

/** Writes down a new referee of a locked application; the mail follows from the event. */
@Injectable()
export class NameReferee {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly references: References,
  ) {}

  /** The id of the request. Inside of a unit of work only. */
  async of(actor: Actor, asked: Asked, input: NewReference, replacesId?: string): Promise<string> {
    if (isSameAddress(input.email, actor.email)) throw atEmail('reference.own_address');
    await this.refuseRepeated(asked, input.email);
    await this.refuseFlood(asked.studentId);
    const { name, email, institution, relation, locale, waivesAccess } = input;
    const [made] = await this.uow.query<{ id: string }>(
      `INSERT INTO reference_request (application_id, name, email, institution, relation, locale,
         waives_access, due_at, replaces_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
      [
        ...[asked.applicationId, name, email, institution || null, relation ?? null, locale],
        ...[waivesAccess, asked.dueAt, replacesId ?? null],
      ],
    );
    const id = made?.id ?? '';
    await this.references.record('requested', { id, applicationId: asked.applicationId });
    return id;
  }

  /** The database refuses both as well; here they get their numbers and their place in the form. */
  private async refuseRepeated({ applicationId, most }: Asked, email: string): Promise<void> {
    const live = await this.uow.query<{ isSame: boolean }>(
      `SELECT email = $3::citext AS "isSame" FROM reference_request
       WHERE application_id = $1 AND state = ANY ($2)`,
      [applicationId, liveStates, email],
    );
    if (live.some(({ isSame }) => isSame)) throw atEmail('reference.already_named');
    if (live.length >= most) throw referenceProblem('reference.too_many', { max: most });
  }

  private async refuseFlood(studentId: string): Promise<void> {
    const [sent] = await this.uow.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM reference_request r
       JOIN application a ON a.id = r.application_id
       WHERE a.student_id = $1 AND r.requested_at > app_now() - interval '1 hour'`,
      [studentId],
    );
    if ((sent?.count ?? 0) >= mailsAnHour) {
      throw referenceProblem('reference.too_many_mails', { max: mailsAnHour });
    }
  }
}

const atEmail = (code: 'reference.own_address' | 'reference.already_named') =>
  referenceProblem(code, {}, [{ pointer: '/email', code }]);
