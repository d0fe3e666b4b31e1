import { defineProblems, mapConstraints } from '../../platform/http/index.js';

/** Refusals of this module. */
export const supervisorProblem = defineProblems({ 'supervisor.exists': 409 });

mapConstraints({
  supervisor_email_is_unique: 'supervisor.exists',
  supervisor_has_one_account: 'supervisor.exists',
});
