export {
  applicationEntities,
  type Application,
  type ApplicationState,
} from './application.entity.js';
export { applicationMachine } from './application.machine.js';
export type { Check } from './eligibility/check.js';
export { termsBeginning } from './eligibility/semesters.rules.js';
export { errorsOf, numbersOf } from './eligibility/refusals.js';
export { Applications } from './applications.js';
export { References, type Standing } from './references/index.js';
export { ApplicationsModule } from './applications.module.js';
export { keepVersion } from './versions/keep-version.js';
export { readSnapshot, type Rows } from './versions/snapshot-rows.js';
export { aliasOf } from './versions/blind.js';
export {
  conflictKinds,
  conflictOrigins,
  type Conflict,
  type ConflictKind,
} from './conflicts/conflict.js';
export { Conflicts } from './conflicts/conflicts.js';
export { ReviewMaterial, type Reading } from './versions/review-material.js';
export { Snapshot } from './versions/snapshot.view.js';
export { attachment } from './http/attachment.js';
export type { FileCopy } from './documents/document-copies.js';
