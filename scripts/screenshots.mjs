/**
 * Takes the pictures of the README from a running Danpung with the demonstration cohort:
 * `npm start`, then `node scripts/screenshots.mjs [http://localhost:3000]`. Needs Chromium. It
 * leaves a draft of the student of Honam behind.
 */
import { chromium } from 'playwright-core';

const origin = process.argv[2] ?? 'http://localhost:3000';
const desk = { width: 1280, height: 860 };
const password = 'danpung-demo-2027';
const statement =
  '호남대학교에서 차선 변경을 예측하는 모형을 만들고, 눈이 오는 도로에서는 왜 틀리는지 살폈습니다. ' +
  '겨울 도로 자료가 많은 캐나다의 연구실에서 운전자에게 설명할 수 있는 판단을 연구하고 싶습니다. ' +
  '파이썬과 통계를 익혔고, 연구 노트를 영어로 써 왔습니다.';

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

/** Opens the path that `find` names, as one person, and takes the picture. */
async function picture(name, email, find, viewport = desk) {
  const locale = 'ko';
  const context = await browser.newContext({ baseURL: origin, locale, viewport });
  const ask = async (method, path, data) => {
    const answer = await context.request.fetch(`/api${path}`, {
      method,
      data,
      headers: { origin },
    });
    return answer.ok() ? answer.json() : undefined;
  };
  await ask('POST', '/session', { email, password });
  await ask('PATCH', '/session', { locale });
  const page = await context.newPage();
  await page.goto(await find(ask));
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `docs/screenshots/${name}.png` });
  await context.close();
}

/** A draft with a choice in each of four provinces, begun unless it is there. */
async function draft(ask) {
  const [call] = (await ask('GET', '/calls')).items.filter(({ isOpen }) => isOpen);
  await ask('POST', '/applications', { callId: call.id });
  const { id } = (await ask('GET', '/applications?state=draft')).items[0];
  const found = (await ask('GET', `/projects?open=true&limit=100&call=${call.id}`)).items;
  const fitting = found.sort((one, other) => rank(one) - rank(other));
  const provinces = new Map(fitting.map((one) => [one.provinceCode, one.id]).reverse());
  const choices = [...provinces.values()].reverse().slice(0, 4);
  await ask(
    'PUT',
    `/applications/${id}/choices`,
    choices.map((projectId) => ({ projectId })),
  );
  await ask('PATCH', `/applications/${id}`, { statement });
  return `/applications/${id}`;
}
const rank = ({ field }) => (field === 'automotive' ? 0 : 1);

const student = 'student@honam.example';
await picture('application', student, draft);
await picture('student-home', student, () => '/', { width: 1280, height: 1080 });
await picture('desk', 'coordinator@aica.example', () => '/desk');
await picture('approval', 'adviser@mitacs.example', async (ask) => {
  const { items } = await ask('GET', '/placements?state=proposed');
  return `/approvals/${items[0].id}`;
});
await picture('mobile', student, () => '/', { width: 390, height: 800 });
await browser.close();
