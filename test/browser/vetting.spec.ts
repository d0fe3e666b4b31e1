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

const supervisor = 'supervisor@utoronto.example';
const title = 'A project that was vetted in a browser';
const note = 'Who guides the student in July?';

describe('a project and its vetting, in Korean', () => {
  let projectId = '';
  const field = (name: string) =>
    person.page.getByRole('textbox', { name: person.text(`projects:name.${name}`), exact: true });
  const read = async () => {
    const answer = await person.page.request.get(`/api/projects/${projectId}`);
    return (await answer.json()) as Record<string, unknown>;
  };

  it('a supervisor drafts it from one of last year', async () => {
    await person.signInAs(supervisor);
    const { page } = person;
    await page
      .getByRole('link', { name: person.text('common:nav.projects') })
      .first()
      .click();
    await page.getByRole('link', { name: person.text('projects:mine.new') }).click();
    await page.getByRole('link', { name: /GRI-/ }).first().click();
    await person.press('projects:copy.do');
    const original = page.url();
    await person.press('projects:copy.confirm', true);
    await page.waitForURL((url) => url.href !== original);
    await page.getByText(person.text('projects:form.copyOf')).waitFor();
    projectId = page.url().split('/').at(-1) ?? '';
    expect(await read()).toMatchObject({
      state: 'draft',
      copiedFromId: original.split('/').at(-1),
    });
  });

  it('she is told what is missing, fills it in and hands it over', async () => {
    const { page } = person;
    await field('title').fill(title);
    await field('studentRole').fill('Too short');
    await person.press('projects:form.save');
    const fields = person.text('projects:name.studentRole');
    await page.getByText(person.text('projects:unanswered', { fields })).waitFor();
    expect(await read()).toMatchObject({ state: 'draft', title, studentRole: 'Too short' });
    await field('studentRole').fill(
      'Cleans the data, trains a model and defends it before us all.',
    );
    await person.press('projects:form.submit');
    await person.press('projects:form.submit', true);
    await page.getByText(person.text('projects:form.readOnly')).waitFor();
  });

  it('the adviser returns it with a mark', async () => {
    await person.signInAs('adviser@mitacs.example');
    const { page } = person;
    await page.goto(`/projects/${projectId}`);
    await person.press('projects:return.do');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(person.text('projects:return.reason')).fill('One thing.');
    await person.press('projects:return.add', true);
    await dialog
      .getByLabel(person.text('projects:return.field'), { exact: true })
      .selectOption('studentRole');
    await dialog.getByLabel(person.text('projects:return.note'), { exact: true }).fill(note);
    await person.press('projects:return.do', true);
    await page.getByText(person.text('enums:projectState.returned')).first().waitFor();
  });

  it('the supervisor reads the mark beside the field and mends it', async () => {
    await person.signInAs(supervisor);
    const { page } = person;
    await page.goto(`/my-projects/${projectId}`);
    await page.getByRole('note').filter({ hasText: note }).waitFor();
    await field('studentRole').fill(
      'Cleans the data and trains a model; Dr. Roy guides the student in July.',
    );
    await person.press('projects:form.save');
    await page.getByText(person.text('projects:form.saved')).waitFor();
    await person.press('projects:form.submit');
    await person.press('projects:form.submit', true);
    await page.getByText(person.text('projects:form.readOnly')).waitFor();
    expect(await read()).toMatchObject({ state: 'submitted', returnMarks: [] });
  });

  it('the adviser publishes it', async () => {
    await person.signInAs('adviser@mitacs.example');
    await person.page.goto(`/projects/${projectId}`);
    await person.press('staff:project.publish');
    await person.press('staff:project.publish', true);
    await person.page.getByText(person.text('enums:projectState.published')).first().waitFor();
  });

  it('a student sees how it fits and what is similar, and is counted without a name', async () => {
    await person.signInAs('student@chosun.example');
    const { page } = person;
    const counted = page.waitForResponse((answer) => answer.url().endsWith('/views'));
    await page.goto(`/projects/${projectId}`);
    expect((await counted).status()).toBe(204);
    await page.getByRole('heading', { name: person.text('projects:fit.title') }).waitFor();
    await page.getByRole('heading', { name: person.text('projects:similar.title') }).waitFor();
    expect(await page.locator('article').count()).toBeGreaterThan(0);
    await person.signInAs(supervisor);
    await page.goto(`/my-projects/${projectId}`);
    await page.getByText(person.text('projects:interest.few.views')).first().waitFor();
  });

  it('two windows do not overwrite each other', async () => {
    const { page } = person;
    const [returned] = (
      (await (await page.request.get('/api/projects?mine=true&state=returned')).json()) as {
        items: { id: string; summary: string }[];
      }
    ).items;
    projectId = returned?.id ?? '';
    await page.goto(`/my-projects/${projectId}`);
    await field('summary').waitFor();
    await page.request.patch(`/api/projects/${projectId}`, {
      data: { city: 'Ottawa' },
      headers: { origin: danpung.origin },
    });
    await field('city').fill('Toronto');
    await person.press('projects:form.save');
    await page.getByText(person.text('projects:conflict.title')).waitFor();
    expect(await read()).toMatchObject({ city: 'Ottawa' });
    await person.press('projects:conflict.theirs', true);
    await page.getByText(person.text('projects:conflict.title')).waitFor({ state: 'hidden' });
    expect(await field('city').inputValue()).toBe('Ottawa');
  });
});
