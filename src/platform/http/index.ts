export * from './fields.js';
export { HttpModule } from './http.module.js';
export { listBody } from './list-body.js';
export { Name } from './name-field.js';
export { NeverReplayed, neverReplayedExtension } from './never-replayed.js';
export { pageOf } from './page-of.js';
export { decodeCursor, PageQuery, toPage, type Page } from './page.js';
export {
  defineProblems,
  mapConstraints,
  Problem,
  problem,
  type FieldError,
  type ProblemNumbers,
} from './problem.js';
export { answerProblem } from './problem-answer.js';
export { problemOf } from './problem.filter.js';
export { strictInput } from './validation.js';
export { refuseStale, SeenVersion } from './version.js';
export { NumberParam } from './number-param.js';
