export { ProgrammesModule } from './programmes.module.js';
export { Programmes, type CurrentCall } from './programmes.js';
export { callEntities } from './call.entity.js';
export { callMachine } from './call.machine.js';
export { RuleSet } from './rule-set.js';
export type { Call } from './queries/call-rows.js';
