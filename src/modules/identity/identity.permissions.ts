import { definePermissions } from '../../platform/authz/index.js';
import { roles } from './actor.js';

/** What everybody may do who has signed in. */
export const signedIn = definePermissions({ 'session.read': roles });
