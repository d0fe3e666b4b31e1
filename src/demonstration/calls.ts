import { usualRules, type RuleSet } from '../modules/programmes/index.js';
import { addDays, dayInUtc, instantOf } from '../platform/time/index.js';
import { type Queryable } from '../reference/index.js';
import { type Calendar } from './calendar.js';
import { authorOfCalls, describeYears, versionsOf } from './call-history.js';
import { insertRows } from './insert-rows.js';
import { createRandom } from './random.js';
import { setMoment } from './timeline.js';

/** The four calls: two open, one of last year run to the end, one whose stays are under way. */
export type CallKey = 'gri' | 'gra' | 'pastGri' | 'runningGra';

/** A call of the cohort as the later steps need it. */
export type DemonstrationCall = {
  id: string;
  ruleSetId: string;
  code: string;
  programme: 'GRI' | 'GRA';
  opensAt: Date;
  closesAt: Date;
};

/** Every call by its key. */
export type DemonstrationCalls = Readonly<Record<CallKey, DemonstrationCall>>;

type Draft = Omit<DemonstrationCall, 'id' | 'ruleSetId'> & {
  year: number;
  timeZone: string;
  wording: string;
  startsOn: [string, string];
};

/** Writes the calls, each published with the first version of its rules. */
export async function loadCalls(db: Queryable, calendar: Calendar): Promise<DemonstrationCalls> {
  const random = createRandom('calls');
  const drafts = draftsOf(calendar);
  const ids = drafts.map(() => ({ id: random.uuid(), ruleSetId: random.uuid() }));
  const rows = drafts.map((draft, nth) => ({ ...draft, ...ids[nth] })) as (Draft &
    DemonstrationCall)[];
  const [gri, gra, pastGri, runningGra] = rows;
  for (const row of rows) await publishCall(db, row, row === gri);
  await describeYears(db);
  if (!gri || !gra || !pastGri || !runningGra) throw new Error('The cohort has four calls.');
  return { gri, gra, pastGri, runningGra };
}

/** Drafts and publishes on the day before the call opens, so that its history says so. */
async function publishCall(
  db: Queryable,
  row: Draft & DemonstrationCall,
  isThoughtOver: boolean,
): Promise<void> {
  const createdAt = dayBefore(row.opensAt);
  await setMoment(db, { at: new Date(createdAt) });
  await insertRows(db, 'call', [callRow(row)]);
  const author = await authorOfCalls(db);
  const versions = versionsOf(isThoughtOver, { ruleSetId: row.ruleSetId, rules: rulesOf(row) });
  const shared = { call_id: row.id, created_at: createdAt, author_id: author };
  await insertRows(
    db,
    'rule_set',
    versions.map((version, nth) => ({ ...version, ...shared, version: nth + 1 })),
  );
  await db.query(`UPDATE call SET rule_set_id = $2, state = 'published' WHERE id = $1`, [
    row.id,
    row.ruleSetId,
  ]);
  await setMoment(db, null);
}

function draftsOf(calendar: Calendar): Draft[] {
  const { year, pastYear } = calendar;
  const pacific = { timeZone: 'America/Vancouver', wording: '13:00 PT' };
  const eastern = { timeZone: 'America/Toronto', wording: '13:00 ET' };
  const summer = (of: number): [string, string] => [`${of}-05-01`, `${of}-07-31`];
  const at = (date: string, hour: string, zone: string): Date => instantOf(`${date}T${hour}`, zone);
  const open = (days: number, zone: string): { opensAt: Date; closesAt: Date } => ({
    opensAt: at(calendar.date(-35), '09:00', zone),
    closesAt: at(calendar.date(days), '13:00', zone),
  });
  const gri = { programme: 'GRI', ...pacific } as const;
  const gra = { programme: 'GRA', ...eastern } as const;
  return [
    {
      ...gri,
      ...open(45, gri.timeZone),
      code: `GRI-${year}`,
      year,
      startsOn: summer(year),
    },
    {
      ...gra,
      ...open(49, gra.timeZone),
      code: `GRA-${year}`,
      year,
      startsOn: [`${year}-05-01`, `${year + 1}-02-28`],
    },
    {
      ...gri,
      opensAt: at(`${pastYear - 1}-08-03`, '09:00', gri.timeZone),
      closesAt: at(`${pastYear - 1}-09-17`, '13:00', gri.timeZone),
      code: `GRI-${pastYear}`,
      year: pastYear,
      startsOn: summer(pastYear),
    },
    {
      ...gra,
      opensAt: at(calendar.date(-300), '09:00', gra.timeZone),
      closesAt: at(calendar.date(-240), '13:00', gra.timeZone),
      code: `GRA-${year - 1}`,
      year: year - 1,
      startsOn: [calendar.date(-175), calendar.date(95)],
    },
  ];
}

function callRow(row: Draft & DemonstrationCall): Record<string, unknown> {
  const gri = row.programme === 'GRI';
  return {
    id: row.id,
    code: row.code,
    programme: row.programme,
    year: row.year,
    title_en: `Globalink Research ${gri ? 'Internship' : 'Award'} ${row.year}`,
    title_ko: `글로벌링크 ${gri ? '연구 인턴십' : '연구 장학'} ${row.year}`,
    title_fr: `${gri ? 'Stage' : 'Bourse'} de recherche Globalink ${row.year}`,
    state: 'draft',
    opens_at: row.opensAt,
    closes_at: row.closesAt,
    time_zone: row.timeZone,
    closes_at_wording: row.wording,
    version: 1,
    created_at: dayBefore(row.opensAt),
  };
}

/**
 * As usual in the programme, but papers and references are wished for and not demanded,
 * and semesters are counted at the deadline: a visitor can walk the whole way in minutes, without
 * a transcript at hand.
 */
function rulesOf(row: Draft): RuleSet {
  const usual = usualRules(row.programme, row.year);
  return {
    ...usual,
    startsOnFrom: row.startsOn[0],
    startsOnTo: row.startsOn[1],
    leadWeeks: 0,
    semestersLeftAt: 'deadline',
    documents: usual.documents.map((one) => ({ ...one, isRequired: false })),
    minReferences: 0,
    asksHomeSupervisor: false,
  };
}

function dayBefore(instant: Date): string {
  return `${addDays(dayInUtc(instant), -1)}T00:00:00Z`;
}
