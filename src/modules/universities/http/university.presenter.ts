import type { Actor } from '../../identity/index.js';
import type { University } from '../queries/university-rows.js';
import { universityRights } from '../university.policy.js';
import type { UniversityView } from './university.view.js';

/** A university as the viewer gets it. */
export function presentUniversity(row: University, viewer: Actor | undefined): UniversityView {
  return { ...row, can: universityRights(viewer) };
}
