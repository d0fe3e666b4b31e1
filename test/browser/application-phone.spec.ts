import type { Person } from '../support/browser.js';
import { applicationJourney } from '../support/application-journey.js';
import { ranked, threeProvinces } from '../support/whole-application.js';

/** Takes three projects and moves the last one up, with the thumb. */
async function chooseByThumb(person: Person): Promise<void> {
  const { page } = person;
  for (const name of await threeProvinces(person)) {
    await page.getByRole('button', { name, exact: true }).click();
  }
  await page.locator('#step-choices ol > li').nth(2).waitFor();
  const before = await ranked(person);
  const up = person.text('student:rank.up', { title: before[2] ?? '' });
  await page.getByRole('button', { name: up, exact: true }).click();
  expect(await ranked(person)).toEqual([before[0], before[2], before[1]]);
}

describe('an application on a phone, in Korean', () => {
  applicationJourney({ width: 360, height: 760 }, chooseByThumb);
});
