export { hasRole, reachOf, reaches, roles, type Actor, type Grant, type Role } from './actor.js';
export { CurrentActor, Visitor } from './current-actor.js';
export { Accounts } from './accounts.js';
export { identityEntities } from './account.entity.js';
export { AuthenticationGuard } from './authentication.guard.js';
export { IdentityModule } from './identity.module.js';
export { Passwords } from './passwords.js';
export { OneTimeTokens } from './one-time-tokens.js';
export { consentKinds, type ConsentKind } from './consent-kinds.js';
