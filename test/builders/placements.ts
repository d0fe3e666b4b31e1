import type { Db } from '../support/database.js';
import { aFreeSeat, applicationOf, projectOf, theApplication } from './applications.js';
import { anAccount } from './people.js';
import { insert, walk } from './rows.js';

export interface Placement {
  id: string;
  applicationId: string;
  studentId: string;
  projectId: string;
}

export interface PlacementWishes {
  studentId?: string;
  projectId?: string;
  applicationId?: string;
  state?: string;
  startsOn?: string;
  weeks?: number;
  units?: number;
  servedWeeks?: number;
}

/**
 * A placement on the project's next free seat that walked the legal way to its state
 * (proposed unless told). Several for one student in one call share the accepted application.
 */
export async function aPlacement(db: Db, wishes: PlacementWishes = {}): Promise<Placement> {
  const project = await projectOf(db, wishes.projectId);
  const application = wishes.applicationId
    ? await applicationOf(db, wishes.applicationId)
    : await theApplication(db, {
        studentId: wishes.studentId,
        callId: project.callId,
        state: 'accepted',
      });
  const id = await insert(db, 'placement', {
    application_id: application.id,
    student_id: application.studentId,
    project_id: project.id,
    seat: await aFreeSeat(db, project.id),
    starts_on: wishes.startsOn ?? '2027-06-01',
    weeks: wishes.weeks ?? 12,
    units: wishes.units ?? 0,
    proposed_by: await anAccount(db),
  });
  await walkPlacement(db, id, wishes.state ?? 'proposed', wishes.servedWeeks);
  return {
    id,
    applicationId: application.id,
    studentId: application.studentId,
    projectId: project.id,
  };
}

/** Moves a placement on, with all that its states ask for. */
export async function walkPlacement(
  db: Db,
  id: string,
  state: string,
  servedWeeks = 1,
): Promise<void> {
  const adviser = await anAccount(db);
  await walk(db, 'placement', id, state, (step) => {
    if (step === 'approved') return { approved_by: adviser, approved_at: new Date() };
    if (step === 'rejected' || step === 'withdrawn') return { seat: null, reason: 'As agreed.' };
    if (step === 'terminated') return { seat: null, served_weeks: servedWeeks, reason: 'Illness.' };
    return {};
  });
}
