import type { Person } from './browser.js';
import { foundProjects, statement } from './applying.js';
import { pdf } from './files.js';
import { anotherDevice, statementOf, type Draft } from './writing.js';

/** The buttons that take one project in each of three provinces, by their names. */
export async function threeProvinces(person: Person): Promise<string[]> {
  const labels = new Map<string, string>();
  for (const row of await foundProjects(person)) {
    const [province = ''] = /CA-[A-Z]{2}/.exec(await row.innerText()) ?? [];
    const label = (await row.getByRole('button').getAttribute('aria-label')) ?? '';
    if (!labels.has(province)) labels.set(province, label);
  }
  return [...labels.values()].slice(0, 3);
}

/** The chosen projects in their order, as the grips name them. */
export const ranked = ({ page }: Person): Promise<string[]> =>
  page
    .locator('#step-choices ol > li a')
    .evaluateAll((links) => links.map((link) => link.textContent ?? ''));

/** Waits until the form says that all of it is on the server. */
export const untilSaved = (person: Person): Promise<void> => {
  const words = person.text('application:save.saved', { time: '\\d' });
  return person.page.getByText(new RegExp(words)).filter({ visible: true }).first().waitFor();
};

/** Sends a small transcript. */
export async function sendTranscript({ page }: Person): Promise<void> {
  const file = { name: '성적증명서.pdf', mimeType: 'application/pdf', buffer: pdf };
  await page.locator('#step-documents input[type=file]').first().setInputFiles(file);
  const documents = page.locator('#step-documents').getByText('성적증명서.pdf');
  await documents.first().waitFor();
}

/** Asks a professor, who alone will read the letter. */
export async function askReferee(person: Person): Promise<void> {
  const { page } = person;
  await person.press('references:add');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(person.text('references:form.name')).fill('박서연 교수');
  await dialog.getByLabel(person.text('references:form.email')).fill('seoyeon.park@jnu.example');
  await dialog.getByLabel(person.text('references:form.waive')).check();
  await person.press('references:form.send', true);
  await page.getByText(person.text('references:sent', { name: '박서연 교수' })).waitFor();
}

/** Looks at it as reviewers will. */
export async function lookAtPreview(person: Person): Promise<string> {
  await person.press('application:review.preview');
  const dialog = person.page.getByRole('dialog', {
    name: person.text('application:preview.title'),
  });
  await dialog.getByText(person.text('application:preview.student')).waitFor();
  const seen = await dialog.innerText();
  await person.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return seen;
}

/** Hands it in with an impatient finger, and waits for the receipt. */
export async function handInTwice(person: Person): Promise<void> {
  const { page } = person;
  const submit = person.text('student:application.submit');
  await page.locator(`button:enabled:has-text("${submit}")`).waitFor();
  await person.press('student:application.submit');
  await page.getByRole('dialog').getByRole('button', { name: submit, exact: true }).dblclick();
  await page.getByText(person.text('application:receipt.title')).waitFor();
}

/** The first bytes of the receipt that the page offers. */
export async function receiptOf(person: Person): Promise<string> {
  const link = person.page.getByRole('link', { name: person.text('application:receipt.download') });
  const [download] = await Promise.all([person.page.waitForEvent('download'), link.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).subarray(0, 5).toString('latin1');
}

/** A coordinator sends it back, with one thing marked. */
export async function sendBack(origin: string, id: string, note: string): Promise<void> {
  const desk = await anotherDevice(origin, 'coordinator@honam.example');
  const { version } = (await (await desk.get(`/api/applications/${id}`)).json()) as Draft;
  const answer = await desk.post(`/api/applications/${id}/return`, {
    headers: { 'If-Match': `"${version}"` },
    data: { reason: '한 곳만 고쳐 주십시오.', marks: [{ field: 'statement', note }] },
  });
  if (!answer.ok()) throw new Error(`Return: ${answer.status()} ${await answer.text()}`);
  await desk.dispose();
}

/** Pastes far too many words, then writes what is to be sent. */
export async function writeStatement(person: Person): Promise<number> {
  const box = statementOf(person);
  await box.fill('단어 '.repeat(900));
  await person.page.getByText(/단어가 넘칩니다/).waitFor();
  const kept = (await box.inputValue()).trim().split(/\s+/).length;
  await box.fill(statement);
  return kept;
}
