import { defineProblems, mapConstraints } from '../../platform/http/index.js';

// The database alone refuses these: nobody needs the factory.
defineProblems({ 'supervisor.exists': 409 });

mapConstraints({
  supervisor_email_is_unique: 'supervisor.exists',
  supervisor_has_one_account: 'supervisor.exists',
});
