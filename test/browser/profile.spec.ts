import type { Browser, Page } from 'playwright-core';
import { openBrowser, Person } from '../support/browser.js';
import { savePart } from '../support/profiles.js';
import { startDanpung, type Running } from '../support/running.js';

const student = 'student@jnu.example';
const phone = { width: 360, height: 760 };

let danpung: Running;
let browser: Browser;
let person: Person;

beforeAll(async () => {
  [danpung, browser] = await Promise.all([startDanpung(), openBrowser()]);
  person = await Person.at(browser, danpung.origin, 'ko', phone);
  await person.signInAs(student);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await danpung?.stop();
}, 30_000);

const field = (key: string) => person.page.getByLabel(person.text(key), { exact: true });

const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe('a student with a telephone', () => {
  it('sees how much of the profile is written', async () => {
    await person.page.goto('/profile');
    const whole = { filled: '17', needed: '17' };
    await person.page.getByText(person.text('profile:completeness.count', whole)).waitFor();
    expect(await fits(person.page)).toBe(true);
  });

  it('is told what is wrong with a name, and keeps what was typed', async () => {
    const { page } = person;
    await field('profile:field.passportGivenNames').fill('Haneul');
    await page
      .locator('form#names')
      .getByRole('button', { name: person.text('common:save') })
      .click();
    await page.getByText(person.text('problems:input.passport_name')).waitFor();
    expect(await field('profile:field.passportGivenNames').inputValue()).toBe('Haneul');
    await field('profile:field.passportGivenNames').fill('HA NEUL');
    await savePart(person, 'names');
    expect(await page.locator('figure').textContent()).toContain('P<KORKIM<<HA<NEUL<<<');
  });

  it('adds a score, and reads how long it is good', async () => {
    const { page } = person;
    const scores = page.locator('form#scores');
    const before = await scores.getByRole('listitem').count();
    await scores.getByRole('button', { name: person.text('profile:scores.add') }).click();
    const row = scores.getByRole('listitem').nth(before);
    await row.getByLabel(person.text('profile:scores.test')).selectOption('ielts');
    await row.getByLabel(person.text('profile:scores.score')).fill('9.5');
    await row.getByLabel(person.text('profile:scores.takenOn')).fill('2026-10-01');
    expect(await row.getByLabel(person.text('profile:scores.expiresOn')).inputValue()).toBe(
      '2028-10-01',
    );
    await scores.getByRole('button', { name: person.text('common:save') }).click();
    const refusal = person.text('problems:input.score_range', { detail: '0–9' });
    await row.getByText(refusal).waitFor();
    await row.getByLabel(person.text('profile:scores.score')).fill('7.5');
    await savePart(person, 'scores');
    expect(await fits(page)).toBe(true);
  });

  it('writes over nothing that another tab has saved', async () => {
    const other = await person.page.context().newPage();
    await other.goto('/profile');
    const address = (page: Page) => page.getByLabel(person.text('profile:field.address'));
    const save = (page: Page) =>
      page
        .locator('form#person')
        .getByRole('button', { name: person.text('common:save') })
        .click();
    await address(other).fill('광주광역시 북구 단풍로 1');
    await save(other);
    await other.locator('form#person').getByRole('status').getByText(/:/).waitFor();
    await other.close();
    await address(person.page).fill('광주광역시 북구 단풍로 2');
    await save(person.page);
    await person.page.getByText(person.text('profile:clash.title')).waitFor();
    await person.press('profile:clash.theirs');
    expect(await address(person.page).inputValue()).toBe('광주광역시 북구 단풍로 1');
  });

  it('changes the passport and sees three characters of it', async () => {
    const { page } = person;
    await person.press('profile:passport.change');
    await field('profile:passport.number').fill('m98765432');
    await page
      .locator('#passport')
      .getByRole('button', { name: person.text('common:save') })
      .click();
    await page.getByText('••••••432').waitFor();
    expect(await page.content()).not.toMatch(/m98765432/i);
  });
});

describe('the coordinator at the desk', () => {
  it('looks at the number with a reason, and the student reads of it', async () => {
    const desk = await Person.at(browser, danpung.origin, 'ko');
    await desk.signInAs('coordinator@jnu.example');
    const answer = await desk.page.request.get('/api/applications?q=김하늘');
    const { items } = (await answer.json()) as { items: { id: string; student: { id: string } }[] };
    const me = (await (await person.page.request.get('/api/students/me')).json()) as { id: string };
    const own = items.find((one) => one.student.id === me.id);
    await desk.page.goto(`/desk/${own?.id ?? ''}?tab=student`);
    await desk.press('profile:reveal.button');
    await desk.page.getByRole('dialog').getByRole('textbox').fill('비자 서류 확인');
    await desk.press('profile:reveal.show', true);
    await desk.page.getByText('M98765432').waitFor();
    await desk.close();
    await person.page.reload();
    await person.page.getByText('비자 서류 확인').waitFor();
  });
});

describe('the consents', () => {
  it('say what a revocation does before it is done, and are given again', async () => {
    const { page } = person;
    await page.goto('/my-data');
    const title = person.text('profile:consent.title');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await fits(page)).toBe(true);
    const card = page.getByRole('region').or(page.locator('section')).filter({ hasText: '캐나다' });
    const transfer = card.filter({ hasText: 'Mitacs' }).first();
    await transfer.getByRole('button', { name: person.text('profile:consent.revoke') }).click();
    await page
      .getByRole('dialog')
      .getByText(/볼 수 없게 되고/)
      .waitFor();
    await person.press('profile:consent.revoke', true);
    await page.getByText(person.text('profile:consent.state.revoked')).first().waitFor();
    await person.press('profile:consent.give');
    await page
      .getByText(person.text('profile:consent.state.revoked'))
      .first()
      .waitFor({ state: 'hidden' });
  });
});
