export { StudentsModule } from './students.module.js';
export { Students } from './students.js';
export { studentEntities } from './student.entity.js';
export { entitlementLimits, type Entitlement } from './entitlement.js';
export { studentNames, type Student } from './queries/student-rows.js';
export { NamedStudent } from './http/named-student.view.js';
