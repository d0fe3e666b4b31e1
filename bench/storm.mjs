// 64 clients over 3 API processes place students on 200 projects and fund them, all at once, until
// every project says that it is full. The peer is what a spreadsheet does: count, then write.
import pg from 'pg';
import { freshDatabase } from './lib/database.mjs';
import { cli, startApis } from './lib/services.mjs';
import { buildWorld } from './lib/storm-world.mjs';
import { countThenWrite } from './lib/storm-peer.mjs';

const clients = 64;
const projects = 200;
const students = 600;
const apis = 3;
const budgetCents = 500_000_000;

const adminUrl = process.env['TEST_DATABASE_URL'];
if (!adminUrl) throw new Error('Run it as `npm run bench -- storm`.');

const database = await freshDatabase(adminUrl, async (url) => {
  const { code, output } = await cli(['prepare'], { DATABASE_URL: url });
  if (code !== 0) throw new Error(output);
});
const db = new pg.Client({ connectionString: database.url });
await db.connect();
const world = await buildWorld(db, { projects, students, budgetCents });
const services = await startApis(apis, {
  DATABASE_URL: database.url,
  DANPUNG_DEMO: '0',
  DANPUNG_SECRET: 'storm-storm-storm-storm',
});

/** @type {Map<string, number>} */
const answers = new Map();

/**
 * @param {number} client
 * @param {string} token
 * @param {string} path
 * @param {object} body
 */
async function send(client, token, path, body) {
  const origin = services.origins[client % services.origins.length];
  const answer = await fetch(`${origin}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const said = await answer.json();
  const name = answer.ok ? `${answer.status}` : `${answer.status} ${said.code}`;
  answers.set(name, (answers.get(name) ?? 0) + 1);
  return { status: answer.status, ...said };
}

/** @template T @param {readonly T[]} list @returns {T} */
const anyOf = (list) => /** @type {T} */ (list[Math.floor(Math.random() * list.length)]);
const monday = (/** @type {number} */ week) =>
  new Date(Date.UTC(2027, 4, 3 + 7 * week)).toISOString().slice(0, 10);

const open = new Set(world.projectIds);
/** @type {string[]} */
const placed = [];
const storm = async (/** @type {number} */ client) => {
  while (open.size > 0) {
    const projectId = anyOf([...open]);
    const weeks = anyOf([6, 12, 18, 24]);
    const { status, code, id } = await send(client, world.coordinator, '/placements', {
      applicationId: anyOf(world.applicationIds),
      projectId,
      startsOn: monday(Math.floor(Math.random() * 100)),
      weeks,
    });
    if (status === 201) placed.push(id);
    if (code === 'project.full') open.delete(projectId);
    if (status >= 500) throw new Error(`The API answered ${status} ${code}.`);
  }
};

const began = performance.now();
await Promise.all(Array.from({ length: clients }, (_, client) => storm(client)));
const placing = (performance.now() - began) / 1000;
const placingAnswers = Object.fromEntries(answers);
answers.clear();

// Each placement is approved twice at once, by clients of two processes, with large amounts.
const queue = placed.flatMap((id) => [id, id]);
const funding = async (/** @type {number} */ client) => {
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const amountCents = anyOf([300_000, 450_000, 600_000]);
    await send(client, world.adviser, `/placements/${id}/approval`, {
      fundId: world.fundId,
      amountCents,
    });
  }
};
const fundingBegan = performance.now();
await Promise.all(Array.from({ length: clients }, (_, client) => funding(client)));
const approving = (performance.now() - fundingBegan) / 1000;

const { rows } = await db.query(`
  WITH held AS (SELECT project_id, count(*) AS held FROM placement
    WHERE state NOT IN ('rejected', 'withdrawn') GROUP BY project_id)
  SELECT (SELECT count(*)::int FROM placement WHERE state NOT IN ('rejected', 'withdrawn')) AS placements,
    (SELECT count(*)::int FROM held WHERE held = 5) AS "fullProjects",
    (SELECT count(*)::int FROM held WHERE held > 5) AS "overfullProjects",
    (SELECT max(held)::int FROM held) AS "mostInOneProject",
    (SELECT max(committed_weeks) FROM student_entitlement) AS "mostWeeks",
    (SELECT max(committed_cents)::int FROM student_entitlement) AS "mostCents",
    (SELECT count(*)::int FROM award) AS awards,
    (SELECT sum(balance_cents)::bigint::text FROM ledger_account) AS "ledgerSum",
    (SELECT balance_cents::text FROM ledger_account WHERE kind = 'available') AS "fundLeft"`);
await services.stop();
const verify = await cli(['verify'], { DATABASE_URL: database.url });
const peer = await countThenWrite(database.url, { clients, projects });
await db.end();
await database.drop();

const result = {
  bench: 'storm',
  clients,
  apis,
  projects,
  students,
  placingSeconds: Number(placing.toFixed(1)),
  placingAnswers,
  approvingSeconds: Number(approving.toFixed(1)),
  approvingAnswers: Object.fromEntries(answers),
  ...rows[0],
  verify: verify.code,
  peerOverfullProjects: peer.overfull,
  peerMostInOneProject: peer.most,
};
console.table({
  danpung: {
    'projects above five': result.overfullProjects,
    'most in one project': result.mostInOneProject,
  },
  'count, then write': { 'projects above five': peer.overfull, 'most in one project': peer.most },
});
console.log(verify.output.trim());
console.log(JSON.stringify(result));
const holds =
  verify.code === 0 &&
  result.fullProjects === projects &&
  result.placements === projects * 5 &&
  result.mostWeeks <= 36 &&
  result.mostCents <= 1_200_000;
process.exitCode = holds ? 0 : 1;
