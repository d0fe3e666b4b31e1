import type { Browser, Page } from 'playwright-core';
import { openBrowser, Person } from '../support/browser.js';
import { startDanpung, type Running } from '../support/running.js';
import {
  elsewhere,
  keptHere,
  openDraft,
  statementOf,
  statementOnServer,
} from '../support/writing.js';

let danpung: Running;
let browser: Browser;
let person: Person;

beforeAll(async () => {
  [danpung, browser] = await Promise.all([startDanpung(), openBrowser()]);
}, 120_000);

beforeEach(async () => {
  person = await Person.at(browser, danpung.origin);
});

afterEach(() => person?.close());

afterAll(async () => {
  await browser?.close();
  await danpung?.stop();
}, 30_000);

const saved = (page: Page) =>
  page
    .getByText(new RegExp(person.text('application:save.saved', { time: '\\d' })))
    .filter({ visible: true })
    .first()
    .waitFor();

/** Types on as people do, for so long, and notes when each key was struck. */
async function typeFor(page: Page, text: string, milliseconds: number) {
  const strokes: { readonly at: number; readonly text: string }[] = [];
  const end = Date.now() + milliseconds;
  let typed = '';
  while (Date.now() < end) {
    const key = text[typed.length % text.length] ?? '';
    await page.keyboard.insertText(key);
    typed += key;
    strokes.push({ at: Date.now(), text: typed });
    await page.waitForTimeout(40);
  }
  return strokes;
}

describe('what somebody writes', () => {
  it('is lost by no more than five seconds when the page is killed mid-word', async () => {
    const id = await openDraft(person, 'student@jnu.example');
    const { page } = person;
    await statementOf(person).focus();
    const strokes = await typeFor(page, '연구실에서배우고싶은것이많습니다 ', 9_000);
    const killedAt = Date.now();
    const before = (seconds: number) =>
      strokes.findLast(({ at }) => at <= killedAt - seconds * 1000)?.text ?? '';
    const cdp = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void cdp.send('Page.crash').catch(() => undefined);
    await crashed;

    // On any other device: what is on the server.
    const onServer = await statementOnServer(danpung.origin, id, 'student@jnu.example');
    expect(onServer.length).toBeGreaterThanOrEqual(before(5).length);
    expect(strokes.at(-1)?.text.startsWith(onServer)).toBe(true);

    // On this one: the page opened again, with what the browser had kept.
    const again = await page.context().newPage();
    await again.goto(`/applications/${id}`);
    const box = again.getByLabel(person.text('student:application.statement'));
    await box.waitFor();
    const found = await box.inputValue();
    expect(strokes.at(-1)?.text.startsWith(found)).toBe(true);
    expect(found.length).toBeGreaterThanOrEqual(before(1).length);
    await again.waitForFunction(() =>
      Object.keys(localStorage).every((key) => !key.includes('draft')),
    );
    expect(await statementOnServer(danpung.origin, id, 'student@jnu.example')).toBe(found.trim());
  }, 60_000);

  it('is kept through an expired sign-in, and goes on after the next', async () => {
    const email = 'student@chosun.example';
    const id = await openDraft(person, email);
    const { page } = person;
    await statementOf(person).fill('로그인이 살아 있을 때 쓴 글.');
    await saved(page);
    await page.context().clearCookies();
    await statementOf(person).pressSequentially(' 끊긴 뒤에 쓴 글.');
    const alert = page
      .getByRole('alert')
      .filter({ visible: true })
      .filter({ hasText: person.text('application:save.signedOut') });
    await alert.first().getByRole('link').click();
    await page.locator(`button[data-email="${email}"]`).click();
    await page.waitForURL(`**/applications/${id}`);
    await saved(page);
    const text = '로그인이 살아 있을 때 쓴 글. 끊긴 뒤에 쓴 글.';
    expect(await statementOf(person).inputValue()).toBe(text);
    expect(await statementOnServer(danpung.origin, id, email)).toBe(text);
  }, 60_000);

  it('waits for the line to come back', async () => {
    const email = 'student@honam.example';
    const id = await openDraft(person, email);
    const { page } = person;
    await page.context().setOffline(true);
    await statementOf(person).fill('지하철에서 쓴 글');
    await page
      .getByText(person.text('application:save.offline'))
      .filter({ visible: true })
      .waitFor();
    await page.context().setOffline(false);
    await saved(page);
    expect(await statementOnServer(danpung.origin, id, email)).toBe('지하철에서 쓴 글');
  }, 60_000);

  it('leaves the device with whoever signs out', async () => {
    await openDraft(person, 'student@honam.example');
    const { page } = person;
    await page.context().setOffline(true);
    await statementOf(person).fill('함께 쓰는 기기에서 쓴 글');
    expect(await keptHere(page)).toHaveLength(1);
    await page.context().setOffline(false);
    await person.press('common:signOut');
    await page.waitForURL(/sign-in/);
    expect(await keptHere(page)).toEqual([]);
  }, 60_000);
});

describe('two tabs', () => {
  it('show both texts, and overwrite neither before somebody has chosen', async () => {
    const email = 'student@jnu.example';
    const id = await openDraft(person, email);
    const { page } = person;
    await statementOf(person).fill('처음 글');
    await saved(page);
    await elsewhere(danpung.origin, id, email, { statement: '다른 창에서 고친 글' });
    await statementOf(person).fill('이 창에서 고친 글');
    const dialog = page.getByRole('dialog', { name: person.text('application:conflict.title') });
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(
      /이\s[\s\S]*창에서 고친 글[\s\S]*다른\s[\s\S]*창에서 고친 글/,
    );
    expect(await statementOnServer(danpung.origin, id, email)).toBe('다른 창에서 고친 글');

    await dialog.getByLabel(person.text('application:conflict.both')).check();
    const both = dialog.getByRole('textbox');
    expect(await both.inputValue()).toMatch(/다른/);
    await both.fill('두 글을 합친 글');
    await dialog.getByRole('button').click();
    await dialog.waitFor({ state: 'hidden' });
    await saved(page);
    expect(await statementOf(person).inputValue()).toBe('두 글을 합친 글');
    expect(await statementOnServer(danpung.origin, id, email)).toBe('두 글을 합친 글');
  }, 60_000);
});
