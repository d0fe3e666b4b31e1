import type { Actor } from '../../identity/index.js';
import type { Supervisor } from '../queries/supervisor-rows.js';
import { mayEditSupervisor } from '../supervisor.policy.js';
import type { SupervisorView } from './supervisor.view.js';

/** A supervisor as the viewer gets them; the account stays inside. */
export function presentSupervisor(row: Supervisor, viewer: Actor): SupervisorView {
  const { id, universityId, name, email, department, version } = row;
  const { universityNameEn: nameEn, universityNameKo: nameKo, universityNameFr: nameFr } = row;
  const university = { id: universityId, nameEn, nameKo, nameFr };
  const can = { edit: mayEditSupervisor(viewer, row) };
  return { id, universityId, university, name, email, department, version, can };
}
