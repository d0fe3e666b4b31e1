import type { OpenAPIObject } from '@nestjs/swagger';
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
});
