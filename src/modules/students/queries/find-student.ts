import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { entitlementColumns, type Entitlement } from '../entitlement.js';
import type { EntitlementView } from '../http/entitlement.view.js';
import { presentEntitlement, presentStudent } from '../http/student.presenter.js';
import type { StudentView } from '../http/student.view.js';
import { maySeeStudent } from '../student.policy.js';
import { Students } from '../students.js';
import type { Student } from './student-rows.js';

/** One student for whoever may see them; `not_found` for everybody else. */
@Injectable()
export class FindStudent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly students: Students,
  ) {}

  async byId(viewer: Actor, id: string): Promise<StudentView> {
    return presentStudent(await this.visible(viewer, id), viewer);
  }

  async own(viewer: Actor): Promise<StudentView> {
    const student = await this.students.byAccount(viewer.accountId);
    if (!student) throw problem('not_found');
    return presentStudent(student, viewer);
  }

  /** Weeks, money and units that are left. */
  async entitlement(viewer: Actor, id: string): Promise<EntitlementView> {
    await this.visible(viewer, id);
    const [held] = await this.uow.query<Entitlement>(
      `SELECT ${entitlementColumns} FROM student_entitlement WHERE student_id = $1`,
      [id],
    );
    if (!held) throw problem('not_found');
    return presentEntitlement(held);
  }

  private async visible(viewer: Actor, id: string): Promise<Student> {
    const student = await this.students.require(id);
    if (!maySeeStudent(viewer, student)) throw problem('not_found');
    return student;
  }
}
