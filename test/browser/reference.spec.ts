import type { Browser } from 'playwright-core';
import { statement } from '../support/applying.js';
import { openBrowser, Person, type Language } from '../support/browser.js';
import { accessibility, overflow, rawTexts } from '../support/inspection.js';
import { startDanpung, type Running } from '../support/running.js';

let danpung: Running;
let browser: Browser;
let student: Person;
let referee: Person;
let applicationId: string;
let link: string;

const address = 'helene.tremblay@umontreal.example';
const praise = 'Une étudiante rigoureuse : elle vérifie chaque résultat avant d’en parler.';

beforeAll(async () => {
  [danpung, browser] = await Promise.all([startDanpung(), openBrowser()]);
  student = await Person.at(browser, danpung.origin, 'ko', { width: 360, height: 740 });
  referee = await Person.at(browser, danpung.origin, 'fr');
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await danpung?.stop();
}, 30_000);

/** Sends what the student's own pages would send. */
async function send(method: 'POST' | 'PUT' | 'PATCH', path: string, data: object) {
  const answer = await student.page.request.fetch(`/api${path}`, {
    method,
    data,
    headers: { origin: danpung.origin },
  });
  expect(answer.status()).toBeLessThan(300);
  return (await answer.json()) as { id: string };
}

interface Row {
  readonly id: string;
  readonly closesAt: string;
  readonly opensAt: string;
  readonly programme: string;
  readonly provinceCode: string;
  readonly startsOnEarliest: string;
  readonly weeks: number;
}

const rowsOf = async (path: string): Promise<Row[]> => {
  const answer = await student.page.request.get(`/api${path}`);
  return ((await answer.json()) as { items: Row[] }).items;
};

/** One project in each of three provinces, and a statement: it may be handed in. */
async function aReadyApplication(): Promise<string> {
  const now = new Date().toISOString();
  const open = (await rowsOf('/calls')).find(
    ({ programme, opensAt, closesAt }) => programme === 'GRI' && opensAt < now && closesAt > now,
  );
  const { id } = await send('POST', '/applications', { callId: open?.id });
  const projects = await rowsOf(`/projects?call=${open?.id}&open=true&limit=100`);
  const provinces = new Map(projects.map((project) => [project.provinceCode, project]));
  const choices = [...provinces.values()].slice(0, 3);
  await send(
    'PUT',
    `/applications/${id}/choices`,
    choices.map((project) => ({
      projectId: project.id,
      startsOn: project.startsOnEarliest,
      weeks: project.weeks,
    })),
  );
  await send('PATCH', `/applications/${id}`, { statement });
  return id;
}

/** What a page does wrong that can be seen. */
const faultsOf = async ({ page }: Person): Promise<string[]> => [
  ...(await rawTexts(page)),
  ...(await overflow(page)),
  ...(await accessibility(page)),
];

const confirmed = async (person: Person, key: string): Promise<void> => {
  await person.press(key);
  await person.press(key, true);
};

it('a student names a referee on a phone, and gives up reading the letter', async () => {
  await student.signInAs('student@chosun.example');
  applicationId = await aReadyApplication();
  const { page } = student;
  await page.goto(`/applications/${applicationId}`);
  await student.press('references:add');
  const form = page.getByRole('dialog');
  const field = (key: string) => form.getByLabel(student.text(`references:form.${key}`));
  await field('name').fill('Hélène Tremblay');
  await field('email').fill('student@chosun.example');
  await field('locale').selectOption('fr');
  await field('waive').check();
  expect(await faultsOf(student)).toEqual([]);
  await student.press('references:form.send', true);
  await form.getByText(student.text('problems:reference.own_address')).waitFor();
  await field('email').fill(address);
  await student.press('references:form.send', true);
  const listed = page.getByRole('list', { name: student.text('references:list') });
  await listed.getByText(address).waitFor();
  await listed.getByText(student.text('references:flag.not_academic')).waitFor();
  expect(await faultsOf(student)).toEqual([]);
});

it('the mail in the local mailbox carries the link', async () => {
  const { page } = referee;
  for (let tries = 0; tries < 60 && !link; tries++) {
    const found = await page.request.get(`/api/mailbox?address=${address}`);
    const { items } = (await found.json()) as { items: { text: string; subject: string }[] };
    link = /\/references\/\S+/.exec(items[0]?.text ?? '')?.[0] ?? '';
    if (!link) await page.waitForTimeout(250);
  }
  expect(link).toMatch(/^\/references\/[\w-]{70,}$/);
});

it.each<Language>(['ko', 'en', 'fr'])(
  'the form can be read on a phone in %s, whatever the mail was written in',
  async (language) => {
    const visitor = await Person.at(browser, danpung.origin, language, { width: 360, height: 740 });
    await visitor.page.goto(link);
    await visitor.page.locator('select:has(option[lang])').selectOption(language);
    const submit = visitor.text('references:referee.submit');
    await visitor.page.getByRole('button', { name: submit }).waitFor();
    expect(await faultsOf(visitor)).toEqual([]);
    await visitor.close();
  },
);

it('the referee answers in French, without an account, over two visits', async () => {
  const { page } = referee;
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: 'Seoyun Park' }).waitFor();
  expect(await page.getByRole('link', { name: referee.text('common:nav.signIn') }).count()).toBe(0);
  await confirmed(referee, 'references:referee.submit');
  await page.getByText(referee.text('problems:reference.incomplete')).waitFor();
  expect(await faultsOf(referee)).toEqual([]);
  await page.getByLabel(referee.text('references:referee.words')).fill(praise);
  await page.locator('input[type=file]').setInputFiles({
    name: 'Lettre Park.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
  });
  await page.getByText('Lettre Park.pdf').first().waitFor();
  const saved = referee.text('references:referee.saved', { time: '' }).trim();
  await page.getByText(saved).first().waitFor();
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByText('Lettre Park.pdf').first().waitFor();
  const words = page.getByLabel(referee.text('references:referee.words'));
  expect(await words.inputValue()).toBe(praise);
  await confirmed(referee, 'references:referee.submit');
  await page.getByText(referee.text('references:referee.thanks')).waitFor();
});

it('the link is dead afterwards, and a made-up one is none', async () => {
  const { page } = referee;
  await page.goto(link);
  await page.getByText(referee.text('references:referee.dead')).waitFor();
  await page.goto(`${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`);
  await page.getByText(referee.text('references:referee.unknown')).waitFor();
});

it('the student sees that it came, and nothing of what it says', async () => {
  const { page } = student;
  await page.goto(`/applications/${applicationId}`);
  const listed = page.getByRole('list', { name: student.text('references:list') });
  await listed.getByText('도착').waitFor();
  const reading = page.getByRole('button', { name: student.text('references:do.read') });
  expect(await reading.count()).toBe(0);
  const letter = `/api/applications/${applicationId}/references`;
  const { items } = (await (await page.request.get(letter)).json()) as { items: Row[] };
  const refused = await page.request.get(`${letter}/${items[0]?.id}/letter`);
  expect([refused.status(), await refused.text()]).toEqual([
    403,
    expect.not.stringContaining('rigoureuse'),
  ]);
});

it('the coordinator of the university reads the letter', async () => {
  await send('POST', `/applications/${applicationId}/submission`, {});
  const coordinator = await Person.at(browser, danpung.origin);
  await coordinator.signInAs('coordinator@chosun.example');
  const { page } = coordinator;
  await page.goto(`/desk/${applicationId}?tab=references`);
  await page.getByText(praise).waitFor();
  expect(await faultsOf(coordinator)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Lettre Park.pdf' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Lettre Park.pdf');
});
