import type { Browser } from 'playwright-core';
import { chooseThreeProjects, statement } from '../support/applying.js';
import { openBrowser, Person } from '../support/browser.js';
import { accessibility, overflow } from '../support/inspection.js';
import { startDanpung, type Running } from '../support/running.js';
import { withAdmin } from '../support/template.js';
import { askReferee, handInTwice, sendTranscript } from '../support/whole-application.js';
import { openDraft, recordOnServer, statementOf } from '../support/writing.js';

let danpung: Running;
let browser: Browser;
let desk: Person;
let student: Person;

beforeAll(async () => {
  [danpung, browser] = await Promise.all([startDanpung(), openBrowser()]);
  desk = await Person.at(browser, danpung.origin);
  student = await Person.at(browser, danpung.origin);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await danpung?.stop();
}, 30_000);

const email = 'student@honam.example';
const addition = '자료는 교내 스물네 동의 것입니다.';
const notes = {
  statement: '어떤 자료를 썼는지 적어 주십시오.',
  choices: '1순위의 시작일을 다시 보아 주십시오.',
};

/** A day from now at six in the evening in Seoul, as its clocks write it. */
const eveningIn = (days: number): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T18:00`;

describe('a return from the desk, in Korean', () => {
  let id = '';
  const part = (name: string) =>
    desk.page
      .getByRole('dialog')
      .getByLabel(desk.text(`application:step.${name}`), { exact: true });
  const note = (name: string) =>
    desk.page
      .getByRole('dialog')
      .getByLabel(desk.text('staff:return.note', { part: desk.text(`application:step.${name}`) }));
  const until = () =>
    desk.page
      .getByRole('dialog')
      .getByLabel(desk.text('staff:return.until', { zone: 'KST' }), { exact: false });
  const send = () =>
    desk.page
      .getByRole('dialog')
      .getByRole('button', { name: desk.text('staff:decide.return'), exact: true });

  it('begins with an application that a student handed in', async () => {
    id = await openDraft(student, email);
    await chooseThreeProjects(student);
    await statementOf(student).fill(statement);
    await sendTranscript(student);
    await askReferee(student);
    await handInTwice(student);
  }, 90_000);

  it('shows the coordinator what reviewers see', async () => {
    await desk.signInAs('coordinator@honam.example');
    await desk.page.goto(`/desk/${id}`);
    await desk.press('staff:record.preview');
    const dialog = desk.page.getByRole('dialog', {
      name: desk.text('application:preview.title'),
    });
    await dialog.getByText(desk.text('application:preview.student')).waitFor();
    expect(await accessibility(desk.page)).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }, 60_000);

  it('waits for a note on each marked part and for a moment to come', async () => {
    await desk.press('staff:decide.return');
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByLabel(desk.text('staff:decide.reason')).fill('두 곳을 고쳐 주십시오.');
    expect(await send().isEnabled()).toBe(true);
    await part('statement').check();
    await part('choices').check();
    await note('statement').fill(notes.statement);
    expect(await send().isDisabled()).toBe(true);
    await note('choices').fill(notes.choices);
    expect(await send().isEnabled()).toBe(true);
    await until().fill(eveningIn(-2));
    await dialog.getByText(desk.text('staff:return.past')).waitFor();
    expect(await send().isDisabled()).toBe(true);
  }, 60_000);

  it('returns with two marks and a deadline of its own', async () => {
    const chosen = eveningIn(20);
    await until().fill(chosen);
    await desk.page.getByText(/공모 기준 시각: .+ PT/).waitFor();
    expect(await accessibility(desk.page)).toEqual([]);
    await send().click();
    await desk.page.getByText(desk.text('staff:decide.done.return')).waitFor();
    await desk.page.getByText(notes.choices).waitFor();
    expect(await recordOnServer(danpung.origin, id, email)).toMatchObject({
      state: 'returned',
      editableUntil: new Date(`${chosen}:00+09:00`).toISOString(),
      returnMarks: [
        { field: 'choices', note: notes.choices },
        { field: 'statement', note: notes.statement },
      ],
    });
  }, 60_000);

  it('is read by the student beside the marked parts, and handed in again', async () => {
    const { page } = student;
    await page.goto(`/applications/${id}`);
    await page.locator('#step-statement').getByText(notes.statement).waitFor();
    await page.locator('#step-choices').getByText(notes.choices).waitFor();
    await page
      .getByText(/18:00 KST/)
      .first()
      .waitFor();
    await statementOf(student).fill(`${statement} ${addition}`);
    await handInTwice(student);
  }, 60_000);

  it('shows the coordinator what changed since', async () => {
    await desk.page.goto(`/desk/${id}?tab=versions`);
    await desk.press('application:versions.show', false, { against: '1' });
    await desk.page.locator('ins', { hasText: '스물네' }).waitFor();
    expect(await accessibility(desk.page)).toEqual([]);
    expect(await overflow(desk.page)).toEqual([]);
  }, 60_000);

  it('fits a phone', async () => {
    await desk.page.setViewportSize({ width: 360, height: 760 });
    await desk.press('staff:decide.return');
    await part('statement').check();
    expect(await overflow(desk.page)).toEqual([]);
    expect(await accessibility(desk.page)).toEqual([]);
  }, 60_000);

  it('asks for a deadline once the call has closed', async () => {
    await withAdmin(danpung.databaseUrl, (db) =>
      db.query(`UPDATE call SET closes_at = now() - interval '1 hour'
        WHERE id = (SELECT call_id FROM application WHERE id = '${id}')`),
    );
    await desk.page.reload();
    await desk.press('staff:decide.return');
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByText(desk.text('staff:return.closed')).waitFor();
    await dialog.getByLabel(desk.text('staff:decide.reason')).fill('한 번 더 고쳐 주십시오.');
    await send().click();
    await dialog.getByText(desk.text('problems:input.required')).waitFor();
    expect(await until().getAttribute('aria-invalid')).toBe('true');
    await until().fill(eveningIn(3));
    await send().click();
    await desk.page.getByText(desk.text('staff:decide.done.return')).waitFor();
  }, 60_000);
});
