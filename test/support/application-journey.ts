import type { Browser } from 'playwright-core';
import { statement } from './applying.js';
import { openBrowser, Person } from './browser.js';
import { accessibility, overflow } from './inspection.js';
import { startDanpung, type Running } from './running.js';
import {
  askReferee,
  handInTwice,
  lookAtPreview,
  ranked,
  receiptOf,
  sendBack,
  sendTranscript,
  untilSaved,
  writeStatement,
} from './whole-application.js';
import { openDraft, recordOnServer, statementOf } from './writing.js';

const email = 'student@honam.example';

/** The whole way of an application, in Korean, at one size, with one way to choose and to rank. */
export function applicationJourney(
  viewport: { readonly width: number; readonly height: number },
  choose: (person: Person) => Promise<void>,
): void {
  let danpung: Running;
  let browser: Browser;
  let person: Person;
  let id = '';

  beforeAll(async () => {
    [danpung, browser] = await Promise.all([startDanpung(), openBrowser()]);
    person = await Person.at(browser, danpung.origin, 'ko', viewport);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await danpung?.stop();
  }, 30_000);

  it('says that profile and consents are complete', async () => {
    id = await openDraft(person, email);
    await person.page.getByText(person.text('application:profile.complete')).waitFor();
  }, 60_000);

  it('ranks projects in three provinces, counted as they are chosen', async () => {
    await choose(person);
    const { page } = person;
    await page.getByText(/3개 주 중 3개: [A-Z]{2}, [A-Z]{2}, [A-Z]{2}/).waitFor();
    expect(await ranked(person)).toHaveLength(3);
    await page.locator('#step-choices').getByText('마지막 날:').first().waitFor();
  }, 60_000);

  it('warns of too many words, cuts none, and saves by itself', async () => {
    expect(await writeStatement(person)).toBe(900);
    await untilSaved(person);
    expect((await recordOnServer(danpung.origin, id, email)).statement).toBe(statement);
  }, 60_000);

  it('takes a transcript and asks a referee', async () => {
    await sendTranscript(person);
    await askReferee(person);
  }, 60_000);

  it('fits the screen and every reader', async () => {
    expect(await overflow(person.page)).toEqual([]);
    expect(await accessibility(person.page)).toEqual([]);
  }, 60_000);

  it('shows what reviewers will see', async () => {
    expect(await lookAtPreview(person)).toContain(statement);
  }, 60_000);

  it('is handed in once, however often one presses, with a receipt', async () => {
    await handInTwice(person);
    expect(await receiptOf(person)).toBe('%PDF-');
    const { submittedVersion } = await recordOnServer(danpung.origin, id, email);
    expect(submittedVersion).toBe(1);
    expect(await accessibility(person.page)).toEqual([]);
  }, 60_000);

  it('comes back with a mark, and goes again', async () => {
    const { page } = person;
    await sendBack(danpung.origin, id, '어떤 자료를 썼는지 적어 주십시오.');
    await page.reload();
    const marked = page.locator('#step-statement').getByText('어떤 자료를 썼는지 적어 주십시오.');
    await marked.waitFor();
    expect(await overflow(page)).toEqual([]);
    await statementOf(person).fill(`${statement} 자료는 교내 스물네 동의 것입니다.`);
    await handInTwice(person);
  }, 60_000);

  it('shows what changed between the two', async () => {
    const { page } = person;
    await person.press('application:versions.show', false, { against: '1' });
    await page.locator('ins', { hasText: '스물네' }).waitFor();
    expect(await accessibility(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  }, 60_000);

  it('can be withdrawn, and the withdrawal undone', async () => {
    const { page } = person;
    await person.press('student:application.withdraw');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('다시 생각해 보겠습니다.');
    await person.press('student:application.withdraw', true);
    await page.getByRole('timer').waitFor();
    expect(await page.getByRole('timer').innerText()).toMatch(/1[45]:\d\d/);
    await person.press('application:undo.go');
    await page.getByText(person.text('enums:applicationState.submitted')).first().waitFor();
    expect((await recordOnServer(danpung.origin, id, email)).state).toBe('submitted');
  }, 60_000);
}
