export { ProjectsModule } from './projects.module.js';
export { Projects, type ProjectSummary } from './projects.js';
export { fields, projectEntities, type Field } from './project.entity.js';
export { projectMachine } from './project.machine.js';
export type { SeatHolder } from './seats.js';
