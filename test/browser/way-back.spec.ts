import type { Browser } from 'playwright-core';
import { openBrowser, Person } from '../support/browser.js';
import { startDanpung, type Running } from '../support/running.js';
import { reader } from '../support/tour.js';

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

const idOf = (list: string): Promise<string> => reader(person.page.request)(list);

/** Gives the reason that the open dialog asks for, and confirms. */
async function confirmWithReason(label: string, confirm: string): Promise<void> {
  await person.page.getByRole('dialog').getByLabel(person.text(label)).fill('일정이 바뀌었습니다.');
  await person.press(confirm, true);
}

describe('the ways back, in Korean', () => {
  it('rescinds an open offer, with a reason', async () => {
    await person.signInAs('coordinator@aica.example');
    await person.page.goto(`/desk/${await idOf('applications?state=offered')}`);
    await person.press('staff:offer.rescind');
    await confirmWithReason('staff:decide.reason', 'staff:offer.rescind');
    await person.page.getByText(person.text('enums:offerState.rescinded')).first().waitFor();
    await person.page.getByRole('button', { name: person.text('staff:decide.offer') }).waitFor();
  });

  it('withdraws a placement, and finds its application', async () => {
    const { page } = person;
    await page.goto(`/approvals/${await idOf('placements?state=returned')}`);
    await person.press('staff:approval.withdraw');
    await confirmWithReason('staff:approval.reason', 'staff:approval.withdraw');
    await page.getByText(person.text('staff:approval.done.withdraw')).waitFor();
    await page.getByRole('link', { name: person.text('staff:approval.application') }).click();
    await page.waitForURL(/\/desk\/[0-9a-f-]{36}/);
  });

  it('shows a student the own placement, and no way out of one that is over', async () => {
    const { page } = person;
    await person.signInAs('student@jnu.example');
    const mine = page.getByRole('region', { name: person.text('student:placement.mine') });
    await mine.getByRole('link').first().click();
    await page.getByText('CA$6,000').first().waitFor();
    await page.getByText(person.text('enums:placementState.completed')).first().waitFor();
    const withdraw = page.getByRole('button', { name: person.text('student:placement.withdraw') });
    expect(await withdraw.count()).toBe(0);
  });
});
