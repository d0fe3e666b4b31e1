import 'reflect-metadata';
import { Controller, Get } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import {
  DeclaredRoutes,
  definePermissions,
  Public,
  publicMetadata,
  rolesWith,
} from '../../src/platform/authz/index.js';
import { permissionMetadata } from '../../src/platform/authz/permissions.js';
import { exportsOf } from '../support/exports.js';

const Can = definePermissions({ 'herb.read': ['gardener'] });

@Controller('declared')
class Declared {
  @Public()
  @Get('open')
  open(): void {}

  @Can('herb.read')
  @Get('guarded')
  guarded(): void {}
}

@Controller('forgotten')
class Forgotten {
  @Get()
  list(): void {}
}

const boot = async (...controllers: (new () => object)[]): Promise<void> => {
  const app = await Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers,
    providers: [DeclaredRoutes],
  }).compile();
  await app.init();
  await app.close();
};

describe('a route without a declared permission', () => {
  it('stops the boot, by name', async () => {
    await expect(boot(Declared, Forgotten)).rejects.toThrow('Forgotten.list');
  });

  it('is not seen where there is none', async () => {
    await expect(boot(Declared)).resolves.toBeUndefined();
  });
});

interface Route {
  readonly name: string;
  readonly isPublic: boolean;
  readonly permission: string | undefined;
}

type Class = abstract new (...dependencies: never[]) => object;

/** The routes of a class, as its decorators say. */
const routesOf = ({ name, prototype }: Class): Route[] =>
  Object.entries(Object.getOwnPropertyDescriptors(prototype as object))
    .filter(([, { value }]) => typeof value === 'function')
    .filter(([, { value }]) => Reflect.hasMetadata(METHOD_METADATA, value as object))
    .map(([method, { value }]) => ({
      name: `${name}.${method}`,
      isPublic: Reflect.getMetadata(publicMetadata, value as object) === true,
      permission: Reflect.getMetadata(permissionMetadata, value as object) as string | undefined,
    }));

describe('the routes of Danpung', () => {
  let routes: Route[];
  beforeAll(async () => {
    const exported = await exportsOf('.controller.ts');
    routes = exported.filter((it): it is Class => typeof it === 'function').flatMap(routesOf);
  });

  it('each declare a permission that somebody holds, or that they are for everyone', () => {
    expect(routes.length).toBeGreaterThan(30);
    const open = routes.filter(
      ({ isPublic, permission }) => !isPublic && !rolesWith(permission ?? '')?.length,
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it('never declare both', () => {
    expect(routes.filter(({ isPublic, permission }) => isPublic && permission)).toEqual([]);
  });
});
