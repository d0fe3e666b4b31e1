import type { Browser } from 'playwright-core';
import { openBrowser, Person } from '../support/browser.js';
import { startDanpung, type Running } from '../support/running.js';

let danpung: Running;
let browser: Browser;

beforeAll(async () => {
  [danpung, browser] = await Promise.all([startDanpung(), openBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await danpung?.stop();
}, 30_000);

const code = 'GRI-2028';

/** An admin makes next year's call of this year's and lands in its editor. */
async function copyCall(admin: Person): Promise<void> {
  const { page } = admin;
  await page.goto('/calls');
  const row = page.getByRole('listitem').filter({ hasText: 'GRI-2027' });
  const title = '글로벌링크 연구 인턴십 2027';
  await row.getByRole('button', { name: admin.text('calls:list.copyNamed', { title }) }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByLabel(admin.text('calls:new.code'), { exact: false });
  expect(await field.inputValue()).toBe(code);
  await admin.press('calls:copy.confirm', true);
  await page.getByRole('heading', { level: 1, name: '글로벌링크 연구 인턴십 2028' }).waitFor();
}

/** Begins an application as the student who is signed in; answers its id. */
async function aDraft({ page }: Person, callCode: string): Promise<string> {
  const calls = (await (await page.request.get('/api/calls')).json()) as {
    items: { id: string; code: string }[];
  };
  const callId = calls.items.find((call) => call.code === callCode)?.id;
  const headers = { origin: danpung.origin };
  const made = await page.request.post('/api/applications', { data: { callId }, headers });
  return ((await made.json()) as { id: string }).id;
}

const ruleOf = (person: Person, rule: string) =>
  person.page.locator(`[data-rule=${rule}]`).locator('input');

describe('a call', () => {
  it('is copied, changed with its consequences in sight, published, and read by a visitor', async () => {
    const admin = await Person.at(browser, danpung.origin);
    const { page } = admin;
    await admin.signInAs('admin@danpung.example');
    await copyCall(admin);

    const preview = page.getByRole('complementary');
    await preview.getByText('학생 240명', { exact: false }).first().waitFor();
    await ruleOf(admin, 'minWeeks').fill('13');
    await preview
      .getByText(admin.text('calls:lint.least_over_most', { least: '13', most: '12' }))
      .waitFor();
    await ruleOf(admin, 'minWeeks').fill('10');
    await ruleOf(admin, 'minAge').fill('90');
    const nobody = preview.getByText(admin.text('calls:preview.nobody'));
    await nobody.waitFor();
    await ruleOf(admin, 'minAge').fill('19');
    await nobody.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: '버전 2로 저장' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('18 → 19').waitFor();
    await dialog.getByLabel(admin.text('calls:edit.note')).fill('보호자 동의를 묻지 않으려고');
    await dialog.getByRole('button', { name: '버전 2로 저장' }).click();
    await page.getByText('버전 2를 저장했습니다.').waitFor();
    const history = page.getByRole('list').filter({ hasText: '보호자 동의를 묻지 않으려고' });
    await history.getByText('18 → 19').waitFor();

    await admin.press('calls:edit.publish');
    await admin.press('calls:edit.publish', true);
    await page.getByText(admin.text('calls:edit.published')).waitFor();
    const { pathname } = new URL(page.url());
    await admin.close();

    const visitor = await Person.at(browser, danpung.origin, 'ko', { width: 360, height: 760 });
    await visitor.page.goto(pathname.replace('/calls/', '/call/'));
    await visitor.page.getByText(visitor.text('calls:plain.age', { age: '19' })).waitFor();
    await visitor.page
      .getByText(visitor.text('calls:call.open'))
      .or(visitor.page.getByText(visitor.text('calls:call.notYet')))
      .first()
      .waitFor();
    const feed = visitor.page.getByRole('link', { name: visitor.text('calls:call.ics') });
    const calendar = await visitor.page.request.get((await feed.getAttribute('href')) ?? '');
    expect(await calendar.text()).toContain('글로벌링크 연구 인턴십 2028: 마감');
    await visitor.close();
  }, 120_000);

  it('tells a draft which rules have changed, and leaves a submitted one alone', async () => {
    const student = await Person.at(browser, danpung.origin);
    await student.signInAs('student@jnu.example');
    const draft = await aDraft(student, 'GRI-2027');
    const admin = await Person.at(browser, danpung.origin);
    await admin.signInAs('admin@danpung.example');
    await admin.page.goto('/calls');
    await admin.page
      .getByRole('link', { name: '글로벌링크 연구 인턴십 2027', exact: true })
      .click();
    await ruleOf(admin, 'statementMaxWords').fill('700');
    await admin.page.getByRole('button', { name: '버전 3으로 저장' }).click();
    const dialog = admin.page.getByRole('dialog');
    await dialog.getByText(/작성 중인 지원서 \d+건에 새 규칙이 적용되고/).waitFor();
    await dialog.getByText(/제출된 지원서 \d+건은 제출 당시의 규칙을 지킵니다/).waitFor();
    await dialog.getByRole('button', { name: '버전 3으로 저장' }).click();
    await admin.page.getByText('버전 3을 저장했습니다.').waitFor();
    await admin.close();

    await student.page.goto(`/applications/${draft}`);
    await student.page.getByText(student.text('application:rules.title')).waitFor();
    await student.page.getByText('800 → 700').waitFor();
    await student.close();
  }, 60_000);
});
