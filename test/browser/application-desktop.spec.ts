import type { Person } from '../support/browser.js';
import { applicationJourney } from '../support/application-journey.js';
import { ranked, threeProvinces } from '../support/whole-application.js';

/** Takes three projects and moves the second to the front, without a mouse. */
async function chooseByKeyboard(person: Person): Promise<void> {
  const { page } = person;
  for (const name of await threeProvinces(person)) {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  }
  await page.locator('#step-choices ol > li').nth(2).waitFor();
  const before = await ranked(person);
  await page
    .getByRole('button', { name: person.text('student:rank.grip', { title: before[1] ?? '' }) })
    .focus();
  const heard = (rank: number) =>
    page
      .getByText(person.text('student:rank.over', { title: before[1] ?? '', rank: String(rank) }))
      .waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  await heard(2);
  await page.keyboard.press('ArrowUp');
  await heard(1);
  await page.keyboard.press('Space');
  await page.locator('#step-choices [data-dragging]').waitFor({ state: 'detached' });
  expect(await ranked(person)).toEqual([before[1], before[0], before[2]]);
}

describe('an application at a desk, in Korean', () => {
  applicationJourney({ width: 1280, height: 900 }, chooseByKeyboard);
});
