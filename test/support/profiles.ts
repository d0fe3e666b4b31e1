import type { Person } from './browser.js';

/** Saves one part of the profile and waits until the page says when. */
export async function savePart(person: Person, part: string): Promise<void> {
  const form = person.page.locator(`form#${part}`);
  await form.getByRole('button', { name: person.text('common:save'), exact: true }).click();
  await form
    .getByRole('status')
    .filter({ hasText: /\d{2}:\d{2}/ })
    .waitFor();
}
