import type { Browser } from 'playwright-core';
import { chooseThreeProjects, handIn, statement } from '../support/applying.js';
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

describe('the whole journey, in Korean', () => {
  let applicationId = '';
  let studentName = '';

  it('a student chooses projects, writes and hands the application in', async () => {
    await person.signInAs('student@jnu.example');
    const { page } = person;
    await page
      .getByRole('button', { name: person.text('student:home.start') })
      .first()
      .click();
    await page.waitForURL(/\/applications\/[0-9a-f-]{36}/);
    applicationId = page.url().split('/').at(-1) ?? '';
    await chooseThreeProjects(person);
    await page.getByLabel(person.text('student:application.statement')).fill(statement);
    await handIn(person);
  });

  it('the home university nominates', async () => {
    await person.signInAs('coordinator@jnu.example');
    await person.page.goto(`/desk/${applicationId}`);
    studentName = await person.page.getByRole('heading', { level: 1 }).innerText();
    await person.press('staff:decide.nominate');
    await person.press('staff:decide.nominate', true);
    await person.page.getByText(person.text('staff:decide.done.nominate')).waitFor();
  });

  it('the programme coordinator endorses and offers a place', async () => {
    await person.signInAs('coordinator@aica.example');
    await person.page.goto(`/desk/${applicationId}`);
    await person.press('staff:decide.endorse');
    await person.press('staff:decide.endorse', true);
    await person.press('staff:decide.offer');
    await person.press('staff:offer.send', true);
    await person.page.getByText(person.text('staff:decide.done.offer')).waitFor();
  });

  it('the student accepts', async () => {
    await person.signInAs('student@jnu.example');
    await person.page.getByRole('link', { name: person.text('student:task.offer.go') }).click();
    await person.press('student:offer.acceptance.do');
    await person.press('student:offer.acceptance.do', true);
    await person.page.getByText(person.text('student:offer.accepted')).waitFor();
  });

  it('the adviser approves the placement with an award', async () => {
    await person.signInAs('adviser@mitacs.example');
    const { page } = person;
    await page.goto('/approvals');
    await page
      .getByRole('link', { name: studentName.split('\n')[0] ?? '' })
      .first()
      .click();
    const fund = page.getByLabel(person.text('staff:approval.fund'));
    await fund.waitFor();
    if ((await fund.inputValue()) === '') await fund.selectOption({ index: 1 });
    await person.press('staff:approval.approve');
    await person.press('staff:approval.approve', true);
    await page.getByText(person.text('staff:approval.done.approve')).waitFor();
    await page.getByText(person.text('enums:placementState.approved')).first().waitFor();
  });

  it('the student sees the placement, the weeks and the money, and has each mail in Korean', async () => {
    await person.signInAs('student@jnu.example');
    const { page } = person;
    await page.getByText(person.text('enums:placementState.approved')).first().waitFor();
    await page.getByText(person.text('enums:applicationState.accepted')).first().waitFor();
    const mails = async (): Promise<{ subject: string; text: string }[]> => {
      const answer = await page.request.get('/api/mailbox?address=student@jnu.example&limit=100');
      return ((await answer.json()) as { items: { subject: string; text: string }[] }).items;
    };
    await expectSoon(
      async () => (await mails()).filter(({ text }) => text.includes('단풍')).length,
      5,
    );
    for (const { subject, text } of await mails()) {
      expect(subject).toMatch(/[가-힣]/);
      expect(text).not.toMatch(/\{\{|undefined|null|…/);
    }
  });

  it('leaves no promise broken', async () => {
    const { withAdmin } = await import('../support/template.js');
    const breaches = await withAdmin(danpung.databaseUrl, (db) =>
      db.query('SELECT * FROM promise_breach WHERE promise <> $1', ['event_is_never_lost']),
    );
    expect(breaches.rows).toEqual([]);
  });
});

/** Waits until a count is reached; work of the worker is not instant. */
async function expectSoon(count: () => Promise<number>, least: number): Promise<void> {
  const patience = Date.now() + 20_000;
  for (;;) {
    const now = await count();
    if (now >= least) return;
    if (Date.now() > patience) throw new Error(`${now} after 20 s, expected ${least} or more.`);
    await person.page.waitForTimeout(200);
  }
}
