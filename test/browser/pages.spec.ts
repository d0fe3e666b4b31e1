import type { Browser, Page } from 'playwright-core';
import { openBrowser, type Language } from '../support/browser.js';
import { accessibility, overflow, rawTexts, Watch } from '../support/inspection.js';
import { startDanpung, type Running } from '../support/running.js';
import { reader, tours, type Tour } from '../support/tour.js';

const languages: readonly Language[] = ['ko', 'en', 'fr'];
const sizes = [
  { width: 1280, height: 900 },
  { width: 360, height: 760 },
] as const;

let danpung: Running;
let browser: Browser;

beforeAll(async () => {
  [danpung, browser] = await Promise.all([startDanpung(), openBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await danpung?.stop();
}, 30_000);

/** axe takes longest: each page is judged in two of the six, which differ in language and size. */
const judged = ['ko 1280', 'fr 360'];

/** One page in each language and size. */
async function inspect(page: Page, watch: Watch, path: string): Promise<string[]> {
  const faults: string[] = [];
  const note = (where: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${path} ${where}: ${fault}`));
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  for (const language of languages) {
    await page.locator('select:has(option[lang])').selectOption(language);
    await page.locator(`html[lang=${language}]`).waitFor();
    await watch.quiet();
    for (const size of sizes) {
      await page.setViewportSize(size);
      const where = `${language} ${size.width}`;
      note(where, await rawTexts(page));
      note(where, await overflow(page));
      if (judged.includes(where)) note(where, await accessibility(page));
    }
  }
  note('', watch.take());
  return faults;
}

async function tourOf({ email, paths }: Tour): Promise<string[]> {
  const context = await browser.newContext({ baseURL: danpung.origin, timezoneId: 'Asia/Seoul' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const watch = new Watch(page, !email);
  if (email) {
    const headers = { origin: danpung.origin };
    const data = { email, password: 'danpung-demo-2027' };
    await page.request.post('/api/session', { data, headers });
  }
  const faults: string[] = [];
  for (const path of await paths(reader(page.request))) {
    faults.push(...(await inspect(page, watch, path)));
  }
  await context.close();
  return faults;
}

describe('every page, in three languages, on a desk and on a phone', () => {
  it.each(Object.entries(tours))(
    'of a %s has nothing wrong with it',
    async (_, tour) => {
      expect(await tourOf(tour)).toEqual([]);
    },
    120_000,
  );
});
