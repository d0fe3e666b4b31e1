export { ProgrammesModule } from './programmes.module.js';
export { Programmes } from './programmes.js';
export { callEntities, programmeNames, type ProgrammeName } from './call.entity.js';
export { callMachine } from './call.machine.js';
export { RuleSet } from './rule-set.js';
export type { Call } from './queries/call-rows.js';
export { CallTitle } from './http/call.dto.js';
