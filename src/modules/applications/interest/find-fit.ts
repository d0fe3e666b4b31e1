import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import { Clock, dayInUtc } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { Programmes } from '../../programmes/index.js';
import { Projects } from '../../projects/index.js';
import { entitlementLimits, Students } from '../../students/index.js';
import type { ProjectFit } from './interest.view.js';
import { fitOf } from './project-fit.js';

/** How a project fits the signed-in student, in words. */
@Injectable()
export class FindFit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly projects: Projects,
    private readonly programmes: Programmes,
    private readonly students: Students,
  ) {}

  async execute(viewer: Actor, projectId: string): Promise<ProjectFit> {
    const project = await this.projects.requireVisible(viewer, projectId);
    const student = await this.students.byAccount(viewer.accountId);
    if (!student) throw problem('auth.forbidden');
    const { rules } = await this.programmes.require(project.callId);
    return fitOf({
      student,
      project,
      rules,
      weeksLeft: await this.weeksLeft(student.id),
      today: dayInUtc(this.clock.now()),
    });
  }

  private async weeksLeft(studentId: string): Promise<number> {
    const [row] = await this.uow.query<{ weeks: number }>(
      'SELECT committed_weeks AS weeks FROM student_entitlement WHERE student_id = $1',
      [studentId],
    );
    return entitlementLimits.weeks - (row?.weeks ?? 0);
  }
}
