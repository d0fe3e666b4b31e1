import type { RuleSet } from '../modules/programmes/index.js';
import { type Queryable } from '../reference/index.js';
import { createRandom } from './random.js';

/** A version of a call's rules before it is written. */
export interface Version {
  readonly id: string;
  readonly rules: RuleSet;
  readonly note: string | null;
}

/** The versions of a call, the last one in use; one was thought over before anybody applied. */
export function versionsOf(
  isThoughtOver: boolean,
  { ruleSetId, rules }: { readonly ruleSetId: string; readonly rules: RuleSet },
): Version[] {
  const present = { id: ruleSetId, rules, note: '지난해와 같은 규칙으로 시작합니다.' };
  if (!isThoughtOver) return [present];
  const first = {
    id: createRandom('first rules').uuid(),
    rules: { ...rules, maxChoices: 5, referenceLateDays: 3 },
    note: present.note,
  };
  const note = '세 대학의 요청에 따라 희망 과제를 7개까지 받고, 추천서를 며칠 더 기다립니다.';
  return [first, { ...present, note }];
}

/** Gives each programme year of the cohort its name and its days. */
export async function describeYears(db: Queryable): Promise<void> {
  await db.query(
    `UPDATE programme_year SET
       title_ko = '글로벌링크 ' || year || ' 사업',
       title_en = 'Globalink round of ' || year,
       title_fr = 'Ronde Globalink ' || year,
       opens_on = make_date(year - 1, 4, 1), ends_on = make_date(year + 1, 2, 28)`,
  );
}

/** Who writes calls in the cohort: the coordinator of the AI project group. */
export async function authorOfCalls(db: Queryable): Promise<string | null> {
  const [found] = (await db.query(
    `SELECT id FROM account WHERE email = 'coordinator@aica.example'`,
  )) as { id: string }[];
  return found?.id ?? null;
}
