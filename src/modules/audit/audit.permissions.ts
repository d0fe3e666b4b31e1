import { definePermissions } from '../../platform/authz/index.js';

/** Who may read the trail. */
export const Can = definePermissions({ 'audit.read': ['admin'] });
