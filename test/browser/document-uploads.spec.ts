import type { Browser, Page, Route } from 'playwright-core';
import { openBrowser, Person } from '../support/browser.js';
import { pdfOf } from '../support/files.js';
import { startDanpung, type Running } from '../support/running.js';

let danpung: Running;
let browser: Browser;
let person: Person;
let page: Page;

const big = pdfOf(12 * 1024 * 1024);
const pieces = '**/api/uploads/*';

beforeAll(async () => {
  [danpung, browser] = await Promise.all([startDanpung(), openBrowser()]);
  person = await Person.at(browser, danpung.origin, 'ko', { width: 360, height: 780 });
  page = person.page;
  await person.signInAs('student@jnu.example');
  await page.goto(`/applications/${await aDraft()}`);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await danpung?.stop();
}, 30_000);

/** An application of the student's to a call that takes one. */
async function aDraft(): Promise<string> {
  const headers = { origin: danpung.origin };
  const calls = await (await page.request.get('/api/calls?limit=50')).json();
  for (const { id } of calls.items as { id: string }[]) {
    const answer = await page.request.post('/api/applications', { data: { callId: id }, headers });
    if (answer.status() === 201) return (await answer.json()).id as string;
  }
  throw new Error('No call is open to the student.');
}

async function choose(kind: string, name: string, content: Buffer): Promise<void> {
  const label = person.text(`enums:documentKind.${kind}`);
  const button = person.text('documents:upload.chooseFor', { label });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/pdf', buffer: content });
}

const says = (key: string, name: string) => page.getByText(person.text(key, { name }));
const isPatch = (route: Route): boolean => route.request().method() === 'PATCH';

describe('a file from a phone, in Korean', () => {
  it('arrives whole although the line is torn once', async () => {
    let sent = 0;
    await page.route(pieces, (route) =>
      isPatch(route) && (sent += 1) === 2 ? route.abort('connectionreset') : route.continue(),
    );
    await choose('transcript', '성적.pdf', big);
    await says('documents:upload.done', '성적.pdf').waitFor();
    await page.unroute(pieces);
    // Three pieces, one of them twice.
    expect(sent).toBe(4);
  }, 60_000);

  it('goes on where it stopped when the page was closed meanwhile', async () => {
    let sent = 0;
    const isFirstHere = new Promise<void>((resolve) => {
      void page.route(pieces, (route) => {
        if (!isPatch(route)) return route.continue();
        sent += 1;
        if (sent === 1) return route.continue();
        // The second piece never leaves.
        resolve();
        return undefined;
      });
    });
    await choose('cv', '이력서.pdf', big);
    await isFirstHere;
    await page.reload();
    await page.unroute(pieces);
    const label = person.text('enums:documentKind.cv');
    const words = person.text('documents:unfinished.text', { name: '이력서.pdf', label });
    await page.getByText(words).waitFor();
    const offsets: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') offsets.push(request.headers()['upload-offset'] ?? '');
    });
    await choose('cv', '이력서.pdf', big);
    await says('documents:upload.done', '이력서.pdf').waitFor();
    expect(offsets).toEqual([`${4 * 1024 * 1024}`, `${8 * 1024 * 1024}`]);
    await page.getByText(words).waitFor({ state: 'detached' });
  }, 60_000);

  it('is refused in words when it is none of ours, and shown in place when it is', async () => {
    await choose('other', 'evil.pdf', Buffer.from('MZ, a renamed program'));
    await page.getByText(person.text('problems:document.wrong_type')).waitFor();
    await page.getByRole('button', { name: '성적.pdf', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }, 60_000);
});
