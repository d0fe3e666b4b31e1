import { Readable } from 'node:stream';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Storage } from '../../src/platform/storage/index.js';
import { useApp } from '../support/app.js';
import { anIntruder, type Intruder } from '../support/intruder.js';
import { actors, aSide, theUnlimited, type Side } from '../support/matrix.js';
import { bodies, table } from '../support/matrix-table.js';
import { linkTo } from '../support/referees.js';

const { db, app } = useApp();
const nowhere = 'a5b1c2d3-0000-4000-8000-00000000abcd';
let routes: string[];
let knock: Intruder;
let here: Side;
let there: Side;
let cookies: Record<string, string>;

beforeAll(async () => {
  knock = anIntruder(app().origin);
  const { paths } = (await app().visitor().get('/openapi.json')).body as OpenAPIObject;
  routes = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path.replace(/^\/api/, '')}`),
  );
});

beforeEach(async () => {
  const aFile = async () =>
    (
      await app()
        .nest.get(Storage)
        .put(Readable.from([Buffer.from('%PDF-1.7 \n')]))
    ).key;
  here = await aSide(db(), 'toronto', await aFile(), await aFile());
  there = await aSide(db(), 'montreal');
  const elsewhere = Object.entries(there.cookies).map(([role, cookie]) => [`${role}′`, cookie]);
  cookies = { ...here.cookies, ...Object.fromEntries(elsewhere), ...(await theUnlimited(db())) };
});

/** The record that a route names; `{id}` of a transition is that of its collection. */
const idFor = (route: string): string => {
  const [, collection = ''] = /^\w+ \/([\w-]+)\/\{id\}/.exec(route) ?? [];
  const record = collection === 'universities' ? 'university' : collection.replace(/s$/, '');
  return here.ids[record] ?? '';
};

/** The path with ids and numbers of records that are there. */
const filled = (path: string, id: string): string =>
  path
    .replace('{id}', id)
    .replace('{number}', '1')
    .replace('{conflictId}', nowhere)
    .replace('{documentId}', here.ids.reviewDocument ?? '')
    .replace('{referenceId}', here.ids.reference ?? '')
    .replace('{token}', linkTo(here.ids.reference ?? ''));

async function ask(actor: string, route: string, id: string) {
  const [method = '', path = ''] = route.split(' ');
  const body = ['GET', 'HEAD', 'DELETE'].includes(method) ? undefined : bodyFor(route);
  return knock(method, filled(path, id), {
    body,
    headers: {
      origin: app().origin,
      ...(cookies[actor] && { cookie: cookies[actor] }),
    },
  });
}

const bodyFor = (route: string): unknown => {
  const text = JSON.stringify(bodies[route] ?? {});
  return JSON.parse(text.replace(/"@(\w+)"/g, (_, name: string) => `"${here.ids[name]}"`));
};

const words: Record<number, string> = { 401: '401', 403: 'no', 404: '-' };
const wordOf = ({ status, body }: { status: number; body: { code?: string } }): string => {
  if (status >= 500) return `${status}`;
  return body.code === 'auth.bad_credentials' ? 'ok' : (words[status] ?? 'ok');
};

/** What a row says; of reviewers, where it says nothing: what it says of nobody, or `no`. */
const wordsOf = (route: string): string[] => {
  const said = (table[route] ?? '').split(/\s+/);
  const [nobody = ''] = said;
  return [...said, ...Array<string>(2).fill(nobody === '401' ? 'no' : nobody)];
};

describe('the table of rights', () => {
  it('names every route of the API, and no other', () => {
    expect(Object.keys(table).sort()).toEqual(routes.sort());
  });

  it.each(Object.keys(table))('%s', async (route) => {
    const expected = Object.fromEntries(actors.map((actor, nth) => [actor, wordsOf(route)[nth]]));
    const found: Record<string, string> = {};
    // Those from elsewhere first: what the others do may change what is to be seen.
    for (const actor of [...actors].sort((a) => (a.endsWith('′') ? -1 : 1))) {
      const answer = await ask(actor, route, idFor(route));
      found[actor] = wordOf(answer);
      if (!route.includes('{id}') || answer.status !== 404) continue;
      const random = await ask(actor, route, nowhere);
      expect({ ...answer.body, instance: '' }).toEqual({ ...random.body, instance: '' });
    }
    expect(found).toEqual(expected);
  });
});

describe('a list', () => {
  const records: Record<string, string> = {
    students: 'student',
    supervisors: 'supervisor',
    applications: 'application',
    offers: 'offer',
    placements: 'placement',
    awards: 'award',
    projects: 'project',
    calls: 'call',
  };
  const filters = ['', '&q=HANEUL', '&q=kim', '&sort=-name', '&sort=createdAt', '&state=approved'];

  it.each(Object.entries(records))('of %s holds what its reader may open', async (list, record) => {
    for (const actor of actors) {
      const headers = cookies[actor] ? { cookie: cookies[actor] } : undefined;
      for (const filter of filters) {
        const { status, body } = await knock('GET', `/${list}?limit=100${filter}`, { headers });
        if (status !== 200) continue;
        for (const { id } of body.items as { id: string }[]) {
          const one = await knock('GET', `/${list}/${id}`, { headers });
          expect([actor, filter, one.status]).toEqual([actor, filter, 200]);
        }
        if (filter) continue;
        const opened = await knock('GET', `/${list}/${here.ids[record]}`, { headers });
        const isListed = body.items.some(({ id }: { id: string }) => id === here.ids[record]);
        expect([actor, isListed]).toEqual([actor, opened.status === 200]);
      }
    }
  });

  it('of another university or hub is empty, and its counts are zero', async () => {
    const sees = async (actor: string, path: string) => {
      const headers = { cookie: cookies[actor] ?? '' };
      return (await knock('GET', path, { headers })).body.items;
    };
    const { university, openCall } = here.ids;
    expect(await sees('coordinator′', `/applications?call=${openCall}`)).toEqual([]);
    expect(await sees('coordinator′', `/applications/counts?call=${openCall}`)).toEqual([]);
    expect(await sees('office′', `/placements?university=${university}`)).toEqual([]);
    expect(await sees('adviser′', '/placements?hub=toronto')).toEqual([]);
    expect(await sees('adviser′', `/awards?student=${here.ids.student}`)).toEqual([]);
    expect(await sees('coordinator′', `/offers?application=${here.ids.application}`)).toEqual([]);
  });
});
