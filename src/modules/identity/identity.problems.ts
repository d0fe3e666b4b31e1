import {
  defineProblems,
  mapConstraints,
  problem,
  type Problem,
} from '../../platform/http/index.js';

export const identityProblem = defineProblems({
  'auth.bad_credentials': 401,
  'auth.email_unverified': 403,
  'auth.token_invalid': 409,
});

mapConstraints({ account_email_is_unique: 'conflict' });

/** Sign-in without an address or a password, or with something that is no text. */
export const credentialsMissing = (): Problem =>
  problem('input.invalid', {}, [
    { pointer: '/email', code: 'input.required' },
    { pointer: '/password', code: 'input.required' },
  ]);
