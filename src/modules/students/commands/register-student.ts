import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { Accounts, Passwords } from '../../identity/index.js';
import { Universities } from '../../universities/index.js';
import type { Register } from '../http/student.dto.js';
import { StudentEntity } from '../student.entity.js';
import { studentProblem } from '../student.problems.js';

/**
 * Opens an account and an empty profile for a student of a home university. An address that is
 * known already changes nothing and answers alike, in the same time: nobody learns who is here.
 */
@Injectable()
export class RegisterStudent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly universities: Universities,
  ) {}

  async execute(input: Register): Promise<void> {
    const universityId = await this.homeOf(input.email);
    const passwordHash = await this.passwords.hash(input.password);
    await this.uow.run(async () => {
      if (await this.isKnown(input.email)) return;
      await this.open(input, universityId, passwordHash);
    });
  }

  private async homeOf(email: string): Promise<string> {
    const university = await this.universities.byEmailDomain(email.split('@').at(-1) ?? '');
    if (university?.kind === 'home') return university.id;
    const code = 'registration.unknown_university';
    throw studentProblem(code, {}, [{ pointer: '/email', code }]);
  }

  /** Two registrations of one address queue, or the second would fail and so tell of the first. */
  private async isKnown(email: string): Promise<boolean> {
    await this.uow.query('SELECT pg_advisory_xact_lock(hashtextextended(lower($1), 0))', [email]);
    return (await this.accounts.idByEmail(email)) !== undefined;
  }

  private async open(input: Register, universityId: string, passwordHash: string): Promise<void> {
    const { email, name, locale } = input;
    const grants = [{ role: 'student', scope: { kind: 'self', id: null } }] as const;
    const accountId = await this.accounts.create({ email, name, locale, passwordHash, grants });
    const id = randomUUID();
    const nameHangul = /\p{Script=Hangul}/u.test(name) ? name.slice(0, 100) : null;
    await this.uow.repository(StudentEntity).insert({ id, accountId, universityId, nameHangul });
    await this.events.record({
      name: 'student.registered',
      subjectType: 'student',
      subjectId: id,
      payload: { accountId },
    });
  }
}
