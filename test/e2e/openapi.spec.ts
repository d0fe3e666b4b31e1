import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiFiles } from '../../scripts/lib/openapi-files.mjs';
import { useApp } from '../support/app.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const routes = new Set<string>();
const { app } = useApp({ onRoute: (method, path) => routes.add(`${method} ${path}`) });
let document: OpenAPIObject;

beforeAll(async () => {
  document = (await app().visitor().get('/openapi.json')).body as OpenAPIObject;
});

const operations = (): [string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      operation as Operation,
    ]),
  );

describe('the OpenAPI document', () => {
  it('is of version 3.1 and names every route of the API', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const served = [...routes].filter(
      (route) => route.includes(' /api/') && !/^(HEAD|OPTIONS) |\/api\/(docs|openapi)/.test(route),
    );
    expect(served.length).toBeGreaterThan(50);
    expect(
      operations()
        .map(([route]) => route)
        .sort(),
    ).toEqual(served.sort());
  });

  it('says of every route what it answers and how it refuses', () => {
    const silent = operations().filter(([, { responses }]) => {
      const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      const typed = good.every(
        ([status, response]) => status === '204' || (response && 'content' in response),
      );
      return good.length !== 1 || !typed || !('default' in responses);
    });
    expect(silent.map(([route]) => route)).toEqual([]);
  });

  it('gives every operation a name of its own, a tag, and a body where it takes one', () => {
    const ids = operations().map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(operations().filter(([, { tags }]) => !tags?.length)).toEqual([]);
    const written = operations().filter(([route]) => /^(PUT|PATCH) /.test(route));
    expect(written.filter(([, { requestBody }]) => !requestBody).map(([route]) => route)).toEqual(
      [],
    );
  });

  it('points at nothing that is missing', () => {
    const text = JSON.stringify(document);
    const wanted = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    const known = Object.keys(document.components?.schemas ?? {});
    expect(wanted.filter((name) => !known.includes(name ?? ''))).toEqual([]);
    expect(text).not.toContain('"nullable"');
  });

  it('asks for a session exactly where the API does', async () => {
    const told = operations().map(([route, { security }]) => {
      const isPublic = security?.length === 0 || security?.some((way) => !Object.keys(way).length);
      return `${route} ${isPublic ? 'for everybody' : 'for those signed in'}`;
    });
    const kept = await Promise.all(
      operations().map(async ([route]) => {
        const [method = '', path = ''] = route.split(' ');
        const address = path.replace('/api', '').replace(/:\w+/g, randomUUID());
        const { body } = await app().visitor().send(method, address);
        const isPublic = body?.code !== 'auth.required';
        return `${route} ${isPublic ? 'for everybody' : 'for those signed in'}`;
      }),
    );
    expect(told).toEqual(kept);
  });

  it('names the header of versions where a version is read', () => {
    const reading = operations()
      .filter(([, { parameters }]) => JSON.stringify(parameters ?? []).includes('"If-Match"'))
      .map(([route]) => route);
    expect(reading).toEqual(
      expect.arrayContaining([
        'PATCH /api/students/:id',
        'PUT /api/applications/:id/choices',
        'POST /api/placements/:id/approval',
      ]),
    );
    expect(reading).not.toContain('PATCH /api/session');
  });

  it('is what the files in the project were made from: otherwise `npm run openapi`', async () => {
    const made = await openApiFiles(document);
    for (const [place, content] of Object.entries(made)) {
      expect({ place, isSame: readFileSync(place, 'utf8') === content }).toEqual({
        place,
        isSame: true,
      });
    }
  });
});
