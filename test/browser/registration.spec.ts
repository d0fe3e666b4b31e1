import type { Browser } from 'playwright-core';
import { chooseThreeProjects, handIn, statement } from '../support/applying.js';
import { openBrowser, Person } from '../support/browser.js';
import { savePart } from '../support/profiles.js';
import { startDanpung, type Running } from '../support/running.js';

const email = 'newcomer@jnu.example';
const password = 'a-long-and-quiet-sentence';

let danpung: Running;
let browser: Browser;
let person: Person;

beforeAll(async () => {
  [danpung, browser] = await Promise.all([startDanpung(), openBrowser()]);
  person = await Person.at(browser, danpung.origin, 'ko', { width: 360, height: 760 });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await danpung?.stop();
}, 30_000);

/** Writes into the field of a label, which may end in the star of a required one. */
const fill = (key: string, value: string) => {
  const label = person.text(key).replace(/[()]/g, '\\$&');
  return person.page.getByLabel(new RegExp(`^${label}( \\*)?$`)).fill(value);
};

describe('a newcomer with a telephone, in Korean', () => {
  it('registers and is told to look into the mailbox', async () => {
    await person.page.goto('/');
    await person.page.getByRole('link', { name: person.text('common:nav.signIn') }).click();
    await person.page
      .getByRole('link', { name: person.text('common:account.signIn.register') })
      .click();
    await fill('common:account.name', '정하람');
    await fill('common:account.email', email);
    await fill('common:account.password', password);
    await person.press('common:account.register.submit');
    await person.page.getByText(person.text('common:account.register.done')).waitFor();
  });

  it('finds the mail and follows its link', async () => {
    const { page } = person;
    const letters = async (): Promise<number> => {
      const answer = await page.request.get(`/api/mailbox?address=${email}`);
      return ((await answer.json()) as { items: unknown[] }).items.length;
    };
    for (let turn = 0; turn < 50 && (await letters()) === 0; turn++) await page.waitForTimeout(200);
    await page.goto(`/mailbox?address=${email}`);
    const mail = page.getByRole('list', { name: person.text('common:mailbox.list') });
    await mail.getByRole('button').first().click();
    await page.getByRole('article').getByRole('link').first().click();
    await page.getByText(person.text('common:account.verify.done')).waitFor();
  });

  it('signs in and fills the profile that the first page asks for', async () => {
    const { page } = person;
    await page.getByRole('main').getByRole('link').first().click();
    await fill('common:account.email', email);
    await fill('common:account.password', password);
    await person.press('common:account.signIn.submit');
    await page.getByRole('link', { name: person.text('student:task.profile.go') }).click();
    await fill('profile:field.nameHangul', '정하람');
    await fill('profile:field.passportSurname', 'JUNG');
    await fill('profile:field.passportGivenNames', 'HARAM');
    await savePart(person, 'names');
    await fill('profile:field.bornOn', '2004-05-16');
    await savePart(person, 'person');
    await page.getByLabel(person.text('profile:field.level')).selectOption('undergraduate');
    await fill('profile:field.semestersLeft', '3');
    await fill('profile:field.major', '빅데이터융합학과');
    await page.getByLabel(person.text('profile:field.track')).selectOption('energy');
    await savePart(person, 'study');
    await fill('profile:field.gpaValue', '4.10');
    await savePart(person, 'grades');
  });

  it('agrees to what the programme asks, one consent after the other', async () => {
    const { page } = person;
    await page
      .getByRole('link', { name: person.text('profile:consent.title') })
      .first()
      .click();
    const agree = page.getByRole('button', { name: person.text('profile:consent.give') });
    await agree.first().waitFor();
    for (let left = await agree.count(); left > 0; left--) {
      await agree.first().click();
      await agree.nth(left - 1).waitFor({ state: 'detached' });
    }
    const agreed = page.getByText(person.text('profile:consent.state.given'), { exact: true });
    expect(await agreed.count()).toBeGreaterThanOrEqual(4);
  });

  it('hands in a first application', async () => {
    const { page } = person;
    await page
      .getByRole('link', { name: person.text('common:nav.home'), exact: true })
      .last()
      .click();
    await page
      .getByRole('button', { name: person.text('student:home.start') })
      .first()
      .click();
    await page.waitForURL(/\/applications\/[0-9a-f-]{36}/);
    await chooseThreeProjects(person);
    await page.getByLabel(person.text('student:application.statement')).fill(statement);
    await handIn(person);
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWide).toBe(false);
  });
});
