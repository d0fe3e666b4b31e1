import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { Events } from '../../../platform/events/index.js';
import { problem, refuseStale } from '../../../platform/http/index.js';
import { Clock, dayInUtc } from '../../../platform/time/index.js';
import { Consents, type Actor } from '../../identity/index.js';
import type { ChangeStudent as Input } from '../http/student.dto.js';
import { StudentEntity } from '../student.entity.js';
import { mayEditStudent, maySeeStudent } from '../student.policy.js';
import { refuseImpossibleProfile } from '../student.rules.js';

/** A student changes their own profile. */
@Injectable()
export class ChangeStudent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly consents: Consents,
  ) {}

  async execute(actor: Actor, id: string, input: Input, seen?: number): Promise<void> {
    await this.uow.run(async () => {
      const students = this.uow.repository(StudentEntity);
      const lock = { mode: 'pessimistic_write' } as const;
      const student = await students.findOne({ where: { id }, lock });
      if (!student || !maySeeStudent(actor, student)) throw problem('not_found');
      if (!mayEditStudent(actor, student)) throw problem('auth.forbidden');
      refuseStale(student.version, seen);
      // Asked while the row is locked: a revocation waits for it, then takes along what we wrote.
      if (input.militaryStatus) await this.consents.require(actor.accountId, 'sensitive');
      Object.assign(student, columnsOf(input));
      refuseImpossibleProfile(student, dayInUtc(this.clock.now()));
      await students.save(student);
      await this.events.record({
        name: 'student.profile_changed',
        subjectType: 'student',
        subjectId: id,
      });
    });
  }
}

function columnsOf({ gpa, emergencyContact: contact, ...input }: Input): Partial<StudentEntity> {
  return {
    ...input,
    ...(gpa !== undefined && { gpa: gpa?.value ?? null, gpaScale: gpa?.scale ?? null }),
    ...(contact !== undefined && {
      emergencyContactName: contact?.name ?? null,
      emergencyContactRelation: contact?.relation ?? null,
      emergencyContactPhone: contact?.phone ?? null,
    }),
    // Whoever has served or need not serve holds no permit any longer.
    ...(input.militaryStatus !== undefined &&
      input.militaryStatus !== 'unserved' &&
      input.militaryPermitUntil === undefined && { militaryPermitUntil: null }),
  };
}
