import type { OpenAPIObject } from '@nestjs/swagger';
import type { Answer, Client } from '../support/client.js';
import { useCohort } from '../support/cohort.js';
import {
  hostileBodies,
  hostileHeaders,
  hostileIds,
  hostileQueries,
  hostileValues,
  nextOf,
} from '../support/hostile.js';
import { operationsOf, Samples, type Operation } from '../support/operations.js';

// Each request comes from an address of its own, so that the limits of rates do not hide faults.
const { db, app, as } = useCohort({ env: { TRUSTED_PROXIES: '1' } });

const patience = 60_000;
const nowhere = '00000000-0000-4000-8000-000000000000';
const everybody = [
  ...['admin@danpung.example', 'coordinator@aica.example', 'adviser@mitacs.example'],
  ...['coordinator@jnu.example', 'student@jnu.example', 'supervisor@utoronto.example'],
  'office@utoronto.example',
];

interface Call {
  readonly query?: string;
  readonly id?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

let operations: Operation[];
let samples: Samples;
let sent = 0;
const callers = new Map<Operation, Client>();
const faults: string[] = [];

beforeAll(async () => {
  const document = (await app().visitor().get('/openapi.json')).body as OpenAPIObject;
  // Whoever signs out cannot go on.
  const signsOut = ({ method, path }: Operation) => method === 'DELETE' && path === '/session';
  operations = operationsOf(document).filter((operation) => !signsOut(operation));
  samples = new Samples(document, await someIds());
  for (const operation of operations) callers.set(operation, await callerOf(operation));
}, patience);

afterEach(async () => {
  expect(faults.splice(0)).toEqual([]);
  expect(await db().breaches()).toEqual([]);
});

/** A row of each kind, so that what is sent gets past the first question. */
async function someIds(): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const kind of ['call', 'project', 'application', 'university', 'fund', 'supervisor']) {
    const [row] = await db().rows<{ id: string }>(`SELECT id FROM ${kind} ORDER BY id LIMIT 1`);
    ids[`${kind}Id`] = row?.id ?? nowhere;
  }
  return ids;
}

/** Somebody who gets past the guards of a route. */
async function callerOf(operation: Operation): Promise<Client> {
  for (const email of everybody) {
    const client = await as(email);
    const { status } = await request(client, operation, {});
    if (status !== 403 && status !== 401) return client;
  }
  throw new Error(`Nobody may ${operation.method} ${operation.path}.`);
}

function request(client: Client, operation: Operation, call: Call): Promise<Answer> {
  const { id = nowhere, query = '', body, headers } = call;
  sent += 1;
  const from = { 'x-forwarded-for': `10.${sent >> 16}.${(sent >> 8) & 255}.${sent & 255}` };
  const named = operation.path.replace('{id}', id).replace('{referenceId}', nowhere);
  const path = `${named}${query}`;
  return client.send(operation.method, path, body, { ...from, ...headers });
}

/** Sends it and notes an answer that is a fault of ours, or a refusal that is no problem+json. */
async function send(operation: Operation, call: Call): Promise<number> {
  const client = callers.get(operation);
  if (!client) throw new Error('Every route has its caller.');
  const { status, headers, body } = await request(client, operation, call);
  const isProblem =
    headers.get('content-type') === 'application/problem+json; charset=utf-8' &&
    (body as { status?: unknown }).status === status &&
    (body as { instance?: unknown }).instance === headers.get('x-request-id');
  if (status >= 500 || (status >= 400 && !isProblem)) {
    const what = JSON.stringify(call).slice(0, 200);
    faults.push(`${status} to ${operation.method} ${operation.path} ${what}`);
  }
  return status;
}

const writes = (): Operation[] => operations.filter(({ method }) => method !== 'GET');

/** The body with each field in turn replaced by some hostile values, others for each field. */
function* spoiled(body: unknown): Generator<unknown> {
  const record: unknown = Array.isArray(body) ? (body as unknown[])[0] : body;
  for (const key of Object.keys(Object(record) as object)) {
    for (const value of nextOf(hostileValues, 7)) {
      const one = { ...(record as object), [key]: value };
      yield Array.isArray(body) ? [one] : one;
    }
  }
}

describe('every route stands', () => {
  it(
    'bodies that are none',
    async () => {
      for (const operation of writes()) {
        for (const body of nextOf(hostileBodies, 15)) await send(operation, { body });
      }
    },
    patience,
  );

  it(
    'values that do not belong where they stand',
    async () => {
      for (const operation of writes()) {
        if (!operation.body) continue;
        for (const body of spoiled(samples.of(operation.body))) {
          await send(operation, { body: JSON.stringify(body), id: samples.idFor(operation) });
        }
      }
    },
    patience,
  );

  it(
    'nothing where something belongs',
    async () => {
      for (const operation of writes()) {
        if (!operation.body) continue;
        for (const [pointer, body] of samples.withoutValues(operation.body)) {
          const client = callers.get(operation) as Client;
          const { body: answer } = await request(client, operation, { body });
          const { errors = [] } = answer as { errors?: { pointer: string }[] };
          const isNamed = errors.some((error) => error.pointer === pointer);
          if (!isNamed) faults.push(`${operation.method} ${operation.path} takes ${body}`);
        }
      }
    },
    patience,
  );

  it(
    'ids that name nothing',
    async () => {
      for (const operation of operations.filter(({ path }) => path.includes('{id}'))) {
        for (const id of nextOf(hostileIds, 7)) {
          const status = await send(operation, { id });
          if (status < 400) faults.push(`${status} to ${operation.path} with ${id}`);
        }
      }
    },
    patience,
  );

  it(
    'queries that ask for nonsense',
    async () => {
      for (const operation of operations) {
        for (const name of operation.query) {
          for (const value of nextOf(hostileQueries, 6)) {
            await send(operation, { query: `?${name}${value}` });
          }
        }
      }
    },
    patience,
  );

  it(
    'headers that say what is not so',
    async () => {
      for (const operation of operations) {
        const body = operation.method === 'GET' ? undefined : '{}';
        for (const headers of nextOf(hostileHeaders, 4)) await send(operation, { headers, body });
      }
    },
    patience,
  );
});

describe('a body that is only made to cost', () => {
  it.each([
    ['lists in lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['records in records', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['many empty records', `[${'{},'.repeat(50_000)}{}]`],
    ['many unknown fields', JSON.stringify(Object.fromEntries(Array(20_000).fill(0).entries()))],
  ])('is refused before it is looked into: %s', async (_what, body) => {
    const before = performance.now();
    const answer = await app().visitor().post('/registrations', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'input.malformed' } });
    expect(performance.now() - before).toBeLessThan(500);
  });
});
