import type { Locator } from 'playwright-core';
import type { Person } from './browser.js';

export const statement =
  '전남대학교에서 건물의 전력 수요를 예측하는 작은 모형을 만들었습니다. 겨울 자료가 한 해뿐이어서 한계가 있었고, 여러 해의 자료로 전력망을 계획하는 방법을 캐나다에서 배우고 싶습니다. 준비된 기초 위에서 함께 일하겠습니다.';

/** The projects that the form of an application has found, once there are some. */
export async function foundProjects(person: Person): Promise<Locator[]> {
  const list = person.page.getByRole('list', { name: person.text('student:application.found') });
  await list.getByRole('listitem').first().waitFor();
  return list.getByRole('listitem').all();
}

/** One project in each of three provinces, until the call has enough of both. */
export async function chooseThreeProjects(person: Person): Promise<void> {
  const provinces = new Set<string>();
  for (let turn = 0; turn < 5 && provinces.size < 3; turn++) {
    for (const row of await foundProjects(person)) {
      const [province = ''] = /CA-[A-Z]{2}/.exec(await row.innerText()) ?? [];
      if (provinces.has(province)) continue;
      provinces.add(province);
      await row.getByRole('button').click();
      break;
    }
  }
  expect(provinces.size).toBeGreaterThanOrEqual(3);
}

/** Waits until the form says that it may be handed in. */
export const untilReady = (person: Person) =>
  person.page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('button')].some(
        (button) => button.textContent?.includes(words) && !button.disabled,
      ),
    person.text('student:application.submit'),
  );

/** Presses submit, confirms, and waits for the state that follows. */
export async function handIn(person: Person): Promise<void> {
  await untilReady(person);
  await person.press('student:application.submit');
  await person.press('student:application.submit', true);
  await person.page.getByText(person.text('enums:applicationState.submitted')).first().waitFor();
}
