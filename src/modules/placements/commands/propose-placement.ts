import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem } from '../../../platform/http/index.js';
import { Applications, type Application } from '../../applications/index.js';
import type { Actor } from '../../identity/index.js';
import { Places } from '../../matching/index.js';
import { Students } from '../../students/index.js';
import type { ProposePlacement as Input } from '../http/placement.dto.js';
import { Proposals } from '../proposals.js';

/** The programme places an applicant without an offer, or once more; answers the id. */
@Injectable()
export class ProposePlacement {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly students: Students,
    private readonly applications: Applications,
    private readonly places: Places,
    private readonly proposals: Proposals,
  ) {}

  async execute(actor: Actor, input: Input): Promise<string> {
    const id = randomUUID();
    await this.uow.run(async () => {
      const studentId = await this.studentOf(input.applicationId);
      const held = await this.students.lockEntitlement(studentId);
      const application = await this.applications.lock(input.applicationId);
      await this.place(application);
      const { ruleSetId } = application;
      const units = await this.proposals.requireFit({ ...input, studentId, ruleSetId, held });
      const holder = { id, as: 'placement' as const };
      const seat = await this.places.take(application, input.projectId, holder);
      await this.proposals.insert(actor, { ...input, id, studentId, seat, units });
    });
    return id;
  }

  /** Whose it is never changes, so it is read before the locks; a draft is nobody else's affair. */
  private async studentOf(applicationId: string): Promise<string> {
    const [found] = await this.uow.query<{ studentId: string }>(
      `SELECT student_id AS "studentId" FROM application
       WHERE id = $1 AND submitted_at IS NOT NULL`,
      [applicationId],
    );
    if (!found) throw problem('not_found');
    return found.studentId;
  }

  /** An accepted application may get another stay, for instance after one was withdrawn. */
  private async place(application: Application): Promise<void> {
    if (application.state === 'accepted') return;
    await this.applications.move(application, { action: 'place' });
  }
}
