import type { Browser } from 'playwright-core';
import { foundProjects, statement, untilReady } from '../support/applying.js';
import { openBrowser, Person } from '../support/browser.js';
import { startDanpung, type Running } from '../support/running.js';

let danpung: Running;
let browser: Browser;
let person: Person;

beforeAll(async () => {
  [danpung, browser] = await Promise.all([startDanpung(), openBrowser()]);
  person = await Person.at(browser, danpung.origin);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await danpung?.stop();
}, 30_000);

const press = (...keys: readonly string[]) =>
  keys.reduce(
    (before, key) => before.then(() => person.page.keyboard.press(key)),
    Promise.resolve(),
  );

/** Goes on with the tab key until what has the focus bears the name. */
async function tabTo(name: string): Promise<void> {
  const { page } = person;
  for (let turn = 0; turn < 120; turn++) {
    const isThere = await page.evaluate((words) => {
      const { activeElement: element } = document;
      const label = element instanceof HTMLTextAreaElement ? element.labels[0] : null;
      const names = [element?.getAttribute('aria-label'), element?.textContent, label?.textContent];
      return names.some((one) => one?.trim().startsWith(words));
    }, name);
    if (isThere) return;
    await press('Tab');
  }
  throw new Error(`The tab key does not reach “${name}”.`);
}

/** Titles of three projects in three provinces, as they stand on the screen. */
async function threeTitles(): Promise<string[]> {
  const titles = new Map<string, string>();
  for (const row of await foundProjects(person)) {
    const [province = ''] = /CA-[A-Z]{2}/.exec(await row.innerText()) ?? [];
    const label = (await row.getByRole('button').getAttribute('aria-label')) ?? '';
    if (!titles.has(province)) titles.set(province, label);
  }
  return [...titles.values()].slice(0, 3);
}

const ranked = (): Promise<string[]> =>
  person.page
    .getByRole('button', { name: person.text('student:rank.grip', { title: '' }).trim() })
    .evaluateAll((grips) => grips.map((grip) => grip.getAttribute('aria-label') ?? ''));

describe('an application without a mouse', () => {
  it('is begun, ranked and handed in', async () => {
    const { page } = person;
    await person.signInAs('student@chosun.example');
    await page.goto('/');
    await page
      .getByRole('button', { name: person.text('student:home.start') })
      .first()
      .waitFor();
    await tabTo(person.text('student:home.start'));
    await press('Enter');
    await page.waitForURL(/\/applications\/[0-9a-f-]{36}/);
    for (const label of await threeTitles()) {
      await tabTo(label);
      await press('Enter');
    }
    await page.waitForFunction(
      (words) => document.querySelectorAll(`button[aria-label^="${words}"]`).length === 3,
      person.text('student:rank.grip', { title: '' }).trim(),
    );
    const before = await ranked();
    await tabTo(before[1] ?? '');
    await press('Space');
    await page.waitForTimeout(300);
    await press('ArrowUp');
    await page.waitForTimeout(300);
    await press('Space');
    await page.waitForTimeout(300);
    expect(await ranked()).toEqual([before[1], before[0], before[2]]);
    await tabTo(person.text('student:application.statement'));
    await page.keyboard.insertText(statement);
    await untilReady(person);
    await tabTo(person.text('student:application.submit'));
    await press('Enter');
    await page.getByRole('dialog').waitFor();
    await press('Tab');
    await tabTo(person.text('student:application.submit'));
    await press('Enter');
    await page.getByText(person.text('enums:applicationState.submitted')).first().waitFor();
  }, 60_000);
});
