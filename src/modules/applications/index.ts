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
