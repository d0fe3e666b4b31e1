import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { problem } from '../../platform/http/index.js';
import { entitlementColumns, type Entitlement } from './entitlement.js';
import { selectStudents, type Student } from './queries/student-rows.js';

/** What other modules may ask about students. */
@Injectable()
export class Students {
  constructor(private readonly uow: UnitOfWork) {}

  /** The student whose account this is; undefined for everybody else. */
  async byAccount(accountId: string): Promise<Student | undefined> {
    const [student] = await this.uow.query<Student>(`${selectStudents} WHERE s.account_id = $1`, [
      accountId,
    ]);
    return student;
  }

  /** The student with this id; `not_found` when there is none. */
  async require(id: string): Promise<Student> {
    const [student] = await this.uow.query<Student>(`${selectStudents} WHERE s.id = $1`, [id]);
    if (!student) throw problem('not_found');
    return student;
  }

  /** Students of home universities in the order of their ids, so many after the one given. */
  atHome(after: string | null, limit: number): Promise<Student[]> {
    return this.uow.query<Student>(
      `${selectStudents} WHERE u.kind = 'home' AND ($1::uuid IS NULL OR s.id > $1)
       ORDER BY s.id LIMIT $2`,
      [after, limit],
    );
  }

  /** What the student holds as it stands; `not_found` when there is none. */
  async entitlement(studentId: string): Promise<Entitlement> {
    const [entitlement] = await this.uow.query<Entitlement>(
      `SELECT ${entitlementColumns} FROM student_entitlement WHERE student_id = $1`,
      [studentId],
    );
    if (!entitlement) throw problem('not_found');
    return entitlement;
  }

  /**
   * What the student holds, with the row locked until the transaction ends: approvals for one
   * student queue here. Inside of a unit of work only; before any lock on a seat.
   */
  async lockEntitlement(studentId: string): Promise<Entitlement> {
    const [entitlement] = await this.uow.query<Entitlement>(
      `SELECT ${entitlementColumns} FROM student_entitlement WHERE student_id = $1 FOR UPDATE`,
      [studentId],
    );
    if (!entitlement) throw problem('not_found');
    return entitlement;
  }
}
