export { SupervisorsModule } from './supervisors.module.js';
export { Supervisors } from './supervisors.js';
export { supervisorEntities } from './supervisor.entity.js';
