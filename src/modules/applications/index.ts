export {
  applicationEntities,
  type Application,
  type ApplicationState,
} from './application.entity.js';
export { applicationMachine } from './application.machine.js';
export { Applications } from './applications.js';
export { ApplicationsModule } from './applications.module.js';
