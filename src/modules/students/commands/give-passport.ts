import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import { Consents, type Actor } from '../../identity/index.js';
import type { GivePassport as Input } from '../http/passport.dto.js';
import { PassportCipher } from '../passports/passport-cipher.js';
import { mayEditStudent } from '../student.policy.js';

interface Locked {
  readonly accountId: string;
  readonly universityId: string;
  readonly version: number;
}

/** A student enters the number of their passport, or takes it back. It is stored encrypted. */
@Injectable()
export class GivePassport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly consents: Consents,
    private readonly cipher: PassportCipher,
  ) {}

  async execute(actor: Actor, id: string, input: Input, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const { accountId } = await this.lockOwn(actor, id, seen);
      await this.consents.require(accountId, 'sensitive');
      const number = input.number.toUpperCase();
      await this.write(id, this.cipher.encrypt(number, id), number.slice(-3), input.expiresOn);
      await this.record('student.passport_given', id);
    });
  }

  /** The expiry date goes with the number. */
  async remove(actor: Actor, id: string, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      await this.lockOwn(actor, id, seen);
      await this.write(id, null, null, null);
      await this.record('student.passport_removed', id);
    });
  }

  private async lockOwn(actor: Actor, id: string, seen?: number): Promise<Locked> {
    const [student] = await this.uow.query<Locked>(
      `SELECT account_id AS "accountId", university_id AS "universityId", version
       FROM student WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!student || !mayEditStudent(actor, student)) throw problem('not_found');
    refuseStale(student.version, seen);
    return student;
  }

  private async write(id: string, ...columns: (string | null)[]): Promise<void> {
    await this.uow.query(
      `UPDATE student SET passport_number_encrypted = $2, passport_last3 = $3,
         passport_expires_on = $4, version = version + 1 WHERE id = $1`,
      [id, ...columns],
    );
  }

  private record(name: string, id: string): Promise<void> {
    return this.events.record({ name, subjectType: 'student', subjectId: id });
  }
}
