export { DeclaredRoutes } from './declared-routes.js';
export { PermissionGuard, type RoleHolder } from './permission.guard.js';
export { definePermissions, Public, publicMetadata, rolesWith } from './permissions.js';
