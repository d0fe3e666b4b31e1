import type { Browser } from 'playwright-core';
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

const statement =
  '전남대학교에서 건물의 전력 수요를 예측하는 작은 모형을 만들었습니다. 겨울 자료가 한 해뿐이어서 한계가 있었고, 여러 해의 자료로 전력망을 계획하는 방법을 캐나다에서 배우고 싶습니다. 준비된 기초 위에서 함께 일하겠습니다.';

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
    const found = page.getByRole('list', { name: person.text('student:application.found') });
    await found.getByRole('listitem').first().waitFor();
    // One project a province, until the call has enough of both.
    const provinces = new Set<string>();
    for (let turn = 0; turn < 5 && provinces.size < 3; turn++) {
      for (const row of await found.getByRole('listitem').all()) {
        const [province = ''] = /CA-[A-Z]{2}/.exec(await row.innerText()) ?? [];
        if (provinces.has(province)) continue;
        provinces.add(province);
        await row.getByRole('button').click();
        break;
      }
    }
    expect(provinces.size).toBeGreaterThanOrEqual(3);
    await page.getByLabel(person.text('student:application.statement')).fill(statement);
    const submit = page.getByRole('button', { name: person.text('student:application.submit') });
    await page.waitForFunction(
      (words) =>
        [...document.querySelectorAll('button')].some(
          (button) => button.textContent?.includes(words) && !button.disabled,
        ),
      person.text('student:application.submit'),
    );
    await submit.click();
    await person.press('student:application.submit', true);
    await page.getByText(person.text('enums:applicationState.submitted')).first().waitFor();
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
