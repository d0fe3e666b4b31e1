import { addDays } from '../platform/time/index.js';
import { hostUniversities, type Queryable } from '../reference/index.js';
import { type Calendar } from './calendar.js';
import { type CallKey, type DemonstrationCall, type DemonstrationCalls } from './calls.js';
import { insertRows } from './insert-rows.js';
import { factsOf } from './project-facts.js';
import { fillVettingFacts } from './project-vetting.js';
import { createRandom, type Random } from './random.js';
import { staff } from './staffing.js';
import { type DemonstrationSupervisor } from './supervisors.js';
import { setMoment } from './timeline.js';
import { topics, type Field, type Topic } from './topics/index.js';

/** A project that students may rank, with the seats that are still free. */
export type DemonstrationProject = {
  id: string;
  call: CallKey;
  field: Field;
  provinceCode: string;
  hub: string;
  weeks: number;
  startsOnEarliest: string;
  freeSeats: number[];
};

type Row = Record<string, unknown> & { id: string; call_id: string };
type Written = { row: Row; project: DemonstrationProject; end: string };

/** Why one project came back, and what was marked in it. */
const returned = [
  'A good project. Two things are missing before students can choose it.',
  JSON.stringify([
    { field: 'studentRole', note: 'Who supervises the intern in the weeks of your absence?' },
    { field: 'safety', note: 'Please name the laboratory and the number of its certificate.' },
  ]),
];

const griShare = 52;
const vettingTitles = 4;

/**
 * 80 projects published in the open calls, 30 closed ones of earlier calls that led to them, and
 * four that still wait for the adviser.
 */
export async function loadProjects(
  db: Queryable,
  calendar: Calendar,
  calls: DemonstrationCalls,
  supervisors: readonly DemonstrationSupervisor[],
): Promise<DemonstrationProject[]> {
  const random = createRandom('projects');
  const shuffled = random.shuffle(topics);
  const holders = staff(shuffled, supervisors, random);
  const write = (key: CallKey, from: number, to: number, phase: string, end: string): Written[] =>
    shuffled.slice(from, to).map((topic, nth) => {
      // What is not published yet is seen by its supervisor alone: one who can sign in.
      const known = end === 'vetting' && nth < 2 ? supervisors[0] : undefined;
      const holder = (known ?? holders[from + nth]) as DemonstrationSupervisor;
      return projectOf({ topic, holder, phase, end, key }, calendar, calls, random);
    });
  const written = [
    ...write('pastGri', 0, 16, ': first phase', 'closed'),
    ...write('runningGra', griShare, griShare + 14, ': first phase', 'closed'),
    ...write('gri', 0, griShare, '', 'published'),
    ...write('gra', griShare, shuffled.length, '', 'published'),
    ...write('gri', griShare, griShare + vettingTitles, ': summer project', 'vetting'),
  ];
  for (const call of Object.values(calls)) {
    await setMoment(db, { at: before(call, 70) });
    await insertProjects(
      db,
      written.filter(({ row }) => row.call_id === call.id),
    );
  }
  await vet(db, written, calls);
  await fillVettingFacts(db, calendar, calls);
  return written.filter(({ end }) => end !== 'vetting').map(({ project }) => project);
}

async function insertProjects(db: Queryable, written: readonly Written[]): Promise<void> {
  await insertRows(
    db,
    'project',
    written.map(({ row }) => row),
  );
  await insertRows(
    db,
    'project_seat',
    written.flatMap(({ project }) =>
      project.freeSeats.map((seat) => ({ project_id: project.id, seat })),
    ),
  );
}

/** Walks the projects of each call through submission, vetting and, when it is over, closing. */
async function vet(
  db: Queryable,
  written: readonly Written[],
  calls: DemonstrationCalls,
): Promise<void> {
  const vetting = written.filter(({ end }) => end === 'vetting').map(({ row }) => row.id);
  const move = async (at: Date, state: string, call: string, except: string[]): Promise<void> => {
    await setMoment(db, { at });
    await db.query(
      `UPDATE project SET state = $1, version = version + 1
       WHERE call_id = $2 AND NOT id = ANY ($3::uuid[])`,
      [state, call, except],
    );
  };
  for (const call of Object.values(calls)) {
    await move(before(call, 50), 'submitted', call.id, vetting.slice(0, 1));
    await move(before(call, 12), 'published', call.id, vetting);
  }
  for (const call of [calls.pastGri, calls.runningGra]) {
    await move(before(call, -150), 'closed', call.id, []);
  }
  await setMoment(db, { at: before(calls.gri, 8) });
  await db.query(
    `UPDATE project SET state = 'returned', return_reason = $1, return_marks = $2,
       version = version + 1 WHERE id = $3`,
    [...returned, vetting[1]],
  );
  await setMoment(db, null);
}

function before(call: DemonstrationCall, days: number): Date {
  return new Date(call.opensAt.getTime() - days * 86_400_000);
}

type Plan = {
  topic: Topic;
  holder: DemonstrationSupervisor;
  phase: string;
  end: string;
  key: CallKey;
};

function projectOf(
  { topic, holder, phase, end, key }: Plan,
  calendar: Calendar,
  calls: DemonstrationCalls,
  random: Random,
): Written {
  const host = hostUniversities.find(({ domains }) => domains.includes(holder.domain));
  if (!host?.provinceCode || !host.hub) throw new Error(`No host university ${holder.domain}.`);
  const french = topic.titleFr !== null && host.provinceCode === 'CA-QC';
  const capacity = random.int(1, 5);
  const project: DemonstrationProject = {
    id: random.uuid(),
    call: key,
    field: topic.field,
    provinceCode: host.provinceCode,
    hub: host.hub,
    weeks: calls[key].programme === 'GRI' ? 12 : random.pick([12, 16, 20, 24]),
    startsOnEarliest: earliest(key, calendar, random),
    freeSeats: Array.from({ length: capacity }, (_, nth) => nth + 1),
  };
  const row = {
    id: project.id,
    call_id: calls[key].id,
    university_id: holder.universityId,
    supervisor_id: holder.id,
    title: `${topic.title}${phase}`,
    title_fr: phase ? null : topic.titleFr,
    summary: summaryOf(topic, holder),
    field: topic.field,
    province_code: host.provinceCode,
    city: host.city,
    language: french ? random.pick(['fr', 'either', 'either']) : 'en',
    weeks: project.weeks,
    starts_on_earliest: project.startsOnEarliest,
    skills: topic.skills,
    ...factsOf(topic, holder),
    state: 'draft',
    search_text: '',
    version: 1,
    created_at: before(calls[key], 70),
  };
  return { row, project, end };
}

function earliest(key: CallKey, calendar: Calendar, random: Random): string {
  if (key === 'runningGra') return calendar.date(-175);
  const year = key === 'pastGri' ? calendar.pastYear : calendar.year;
  return addDays(`${year}-05-03`, 7 * random.int(0, 4));
}

function summaryOf(topic: Topic, holder: DemonstrationSupervisor): string {
  const [first, ...others] = topic.skills;
  return [
    `The aim is to ${topic.aim}.`,
    `The intern joins the group of ${holder.name} (${holder.department}), starts from a working`,
    `baseline and data that are ready on the first day, and owns one clearly cut question.`,
    `Helpful to bring: ${first}; ${others.join(' and ')} can be learnt here.`,
    `Weekly meetings with the supervisor, a desk among graduate students, a talk at the end.`,
  ].join(' ');
}
