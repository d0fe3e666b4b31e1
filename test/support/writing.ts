import { request, type APIRequestContext, type Locator, type Page } from 'playwright-core';
import type { Person } from './browser.js';

const password = 'danpung-demo-2027';

/** The same account at another device. */
export async function anotherDevice(origin: string, email: string): Promise<APIRequestContext> {
  const device = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
  await device.post('/api/session', { data: { email, password } });
  return device;
}

export interface Draft {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly statement: string;
  readonly submittedVersion: number | null;
  readonly can: { readonly edit: boolean };
}

const draftsOf = async (device: APIRequestContext): Promise<Draft[]> => {
  const answer = await device.get('/api/applications?limit=100');
  return ((await answer.json()) as { items: Draft[] }).items.filter(({ can }) => can.edit);
};

/** Signs in and opens the draft of a student, begun from the first open call if there is none. */
export async function openDraft(person: Person, email: string): Promise<string> {
  const { page } = person;
  await person.signInAs(email);
  const [draft] = await draftsOf(page.request);
  if (draft) await page.goto(`/applications/${draft.id}`);
  else {
    await page.goto('/');
    const start = page.getByRole('button', { name: person.text('student:home.start') });
    await start.first().click();
  }
  await page.waitForURL(/\/applications\/[0-9a-f-]{36}/);
  await statementOf(person).waitFor();
  return page.url().split('/').at(-1) ?? '';
}

export const statementOf = (person: Person): Locator =>
  person.page.getByLabel(person.text('student:application.statement'));

/** The record as another device reads it. */
export async function recordOnServer(origin: string, id: string, email: string): Promise<Draft> {
  const device = await anotherDevice(origin, email);
  const record = (await (await device.get(`/api/applications/${id}`)).json()) as Draft;
  await device.dispose();
  return record;
}

/** The statement as another device reads it. */
export const statementOnServer = async (origin: string, id: string, email: string) =>
  (await recordOnServer(origin, id, email)).statement;

/** Changes a draft from another device. */
export async function elsewhere(
  origin: string,
  id: string,
  email: string,
  change: { readonly statement: string },
): Promise<void> {
  const device = await anotherDevice(origin, email);
  const { version } = (await (await device.get(`/api/applications/${id}`)).json()) as Draft;
  const headers = { 'If-Match': `"${version}"` };
  const answer = await device.patch(`/api/applications/${id}`, { data: change, headers });
  if (!answer.ok()) throw new Error(`Elsewhere: ${answer.status()} ${await answer.text()}`);
  await device.dispose();
}

/** What the browser keeps of drafts. */
export const keptHere = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('danpung.draft.')));
