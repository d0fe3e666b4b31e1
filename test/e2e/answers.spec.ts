import type { OpenAPIObject } from '@nestjs/swagger';
import type { Client } from '../support/client.js';
import { useCohort } from '../support/cohort.js';
import { differences } from '../support/shapes.js';

const people = [
  'student@jnu.example',
  'coordinator@jnu.example',
  'coordinator@aica.example',
  'supervisor@utoronto.example',
  'office@utoronto.example',
  'adviser@mitacs.example',
  'admin@danpung.example',
];

const few = 8;
const { app, as } = useCohort();
let document: OpenAPIObject;

beforeAll(async () => {
  document = (await app().visitor().get('/openapi.json')).body as OpenAPIObject;
}, 60_000);

/** Reads one address and compares; undefined when the person is refused, or it is not JSON. */
async function compared(client: Client, path: string, id = '') {
  const answer = await client.get(path.replace('/api', '').replace('{id}', id));
  const told = document.paths[path]?.get?.responses[String(answer.status)];
  const content = told && 'content' in told ? told.content?.['application/json'] : undefined;
  if (!content) return undefined;
  const found = differences(document, content.schema ?? {}, answer.body);
  return { body: answer.body, found: found.map((difference) => `GET ${path} ${difference}`) };
}

const readable = () => Object.keys(document.paths).filter((path) => document.paths[path]?.get);

describe('the answers to whoever reads', () => {
  it.each(people)('are for %s of the shapes that the document tells', async (person) => {
    const client = await as(person);
    const found: string[] = [];
    const ids = new Map<string, string[]>();
    for (const path of readable().filter((each) => !each.includes('{'))) {
      const list = await compared(client, path);
      found.push(...(list?.found ?? []));
      const items: { id?: string }[] = list?.body?.items ?? [];
      ids.set(path, items.flatMap(({ id }) => id ?? []).slice(0, few));
    }
    expect([...ids.values()].flat().length).toBeGreaterThan(few);
    for (const path of readable().filter((each) => each.includes('{'))) {
      for (const id of ids.get(path.split('/{')[0] ?? '') ?? []) {
        found.push(...((await compared(client, path, id))?.found ?? []));
      }
    }
    expect(found).toEqual([]);
  });
});
