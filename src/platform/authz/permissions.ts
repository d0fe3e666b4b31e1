import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';

export const permissionMetadata = 'danpung:permission';
export const publicMetadata = 'danpung:public';

const table = new Map<string, readonly string[]>();

/**
 * Declares the permissions of a module and the roles that hold each. A role is necessary, not
 * sufficient: the policy still looks at the record, inside of the command.
 */
export function definePermissions<Name extends string>(
  permissions: Readonly<Record<Name, readonly string[]>>,
): (name: Name) => MethodDecorator {
  for (const [name, roles] of Object.entries<readonly string[]>(permissions))
    table.set(name, roles);
  return (name) => SetMetadata(permissionMetadata, name);
}

/** Roles that hold a permission; undefined when nobody declared it. */
export const rolesWith = (permission: string): readonly string[] | undefined =>
  table.get(permission);

/** A route for everyone, signed in or not. */
export const Public = (): MethodDecorator =>
  applyDecorators(SetMetadata(publicMetadata, true), ApiSecurity({}));
