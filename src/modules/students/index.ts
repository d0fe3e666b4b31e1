export { StudentsModule } from './students.module.js';
export { Cipher } from './passports/cipher.js';
export { Students } from './students.js';
export { militaryStatuses, studentEntities, type MilitaryStatus } from './student.entity.js';
export { entitlementLimits, type Entitlement } from './entitlement.js';
export {
  studentNames,
  type EmergencyContact,
  type LanguageScore,
  type Student,
} from './queries/student-rows.js';
export { readsField } from './http/student.presenter.js';
export { NamedStudent } from './http/named-student.view.js';
