export * from './fields.js';
export { HttpModule } from './http.module.js';
export { listBody } from './list-body.js';
export { decodeCursor, encodeCursor, PageQuery, toPage, type Page } from './page.js';
export {
  declaredProblems,
  defineProblems,
  mapConstraints,
  Problem,
  problem,
  type FieldError,
  type ProblemNumbers,
} from './problem.js';
export { answerProblem } from './problem-answer.js';
export { problemOf } from './problem.filter.js';
export { refuseStale, SeenVersion } from './version.js';
