import { wallTime } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { projectRights } from '../project.policy.js';
import { unansweredIn } from '../project.rules.js';
import type { Project } from '../queries/project-rows.js';
import type { ProjectView } from './project.view.js';

/** A project as the viewer gets it. */
export function presentProject(row: Project, viewer: Actor | undefined): ProjectView {
  const { supervisorId, supervisorName } = row;
  const { applicationsCloseAt, callTimeZone } = row;
  const isReturned = row.state === 'returned';
  const can = projectRights(viewer, row);
  const isNamed = supervisorId !== null && supervisorName !== null;
  return {
    ...plainOf(row),
    university: {
      id: row.universityId,
      nameEn: row.universityNameEn,
      nameFr: row.universityNameFr,
      nameKo: row.universityNameKo,
    },
    supervisor: isNamed ? { id: supervisorId, name: supervisorName } : null,
    // Told while it waits for a correction; afterwards it is nobody's business.
    returnReason: isReturned ? row.returnReason : null,
    returnMarks: isReturned ? row.returnMarks : [],
    applicationsCloseAtLocal: applicationsCloseAt && wallTime(applicationsCloseAt, callTimeZone),
    // For whoever can still mend it, or have it mended.
    unanswered: can.submit || can.return ? unansweredIn(row) : [],
    can,
  };
}

/** The columns that are shown as they are. */
const plainOf = ({
  universityId: _universityId,
  universityNameEn: _nameEn,
  universityNameKo: _nameKo,
  universityNameFr: _nameFr,
  supervisorId: _supervisorId,
  supervisorName: _supervisorName,
  supervisorAccountId: _accountId,
  hub: _hub,
  ...plain
}: Project) => plain;
