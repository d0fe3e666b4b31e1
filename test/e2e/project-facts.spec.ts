import { aCall, aProject } from '../builders/index.js';
import { anAccountWith, useCatalogue } from '../support/catalogue.js';
import { aSupervisor, proposal } from '../support/supervising.js';

const { db, rooms } = useCatalogue();

const closesAt = new Date('2027-01-10T21:00:00Z');
const opensAt = new Date('2026-09-01T00:00:00Z');

/** A professor and a draft of hers; what is sent with the draft, and what its page says then. */
async function drafting() {
  const supervisor = await aSupervisor(db());
  const { id: callId } = await aCall(db(), { opensAt, closesAt });
  const post = (changes: object) =>
    rooms().send(supervisor.account, 'POST', '/projects', { ...proposal(callId), ...changes });
  const { body } = await post({});
  const path = `/projects/${body.id}`;
  const patch = (changes: object, headers?: Record<string, string>) =>
    rooms().send(supervisor.account, 'PATCH', path, changes, headers);
  return { supervisor, callId, post, patch, path, draft: body };
}

const pointersOf = ({ body }: { body: { errors?: { pointer: string }[] } }): string[] =>
  (body.errors ?? []).map(({ pointer }) => pointer).sort();

describe('the facts of a project', () => {
  it('are kept as they were told, and taken back one by one', async () => {
    const { post, patch } = await drafting();
    const told = {
      hostingUnit: { kind: 'affiliated_institute', name: 'Mila' },
      safety: { status: 'obtained', note: 'Certificate 2026-118' },
      ethics: { status: 'pending', note: null },
      researchSecurity: { answer: 'unsure', areas: ['ai', 'energy'] },
      partner: { name: 'Northern Cells Inc.', ipConditions: 'Shared', confidentiality: null },
    };
    expect((await post(told)).body).toMatchObject(told);
    expect((await patch(told)).body).toMatchObject(told);
    const without = { safety: null, researchSecurity: null, partner: null };
    expect((await patch(without)).body).toMatchObject({ ...without, ethics: told.ethics });
    expect((await patch({ weeks: 11 })).body).toMatchObject({ ethics: told.ethics, weeks: 11 });
    expect(await db().breaches()).toEqual([]);
  });

  it('are empty where nothing was told', async () => {
    const { id } = await aProject(db());
    const { body } = await rooms().send(undefined, 'GET', `/projects/${id}`);
    expect(body).toMatchObject({
      ...{ crdcCodes: [], studentRole: '', safety: null, ethics: null, partner: null },
      ...{ hostingUnit: { kind: 'university', name: null }, researchSecurity: null },
      ...{ applicationsCloseAt: null, applicationsCloseAtLocal: null, returnMarks: [] },
    });
  });

  it.each([
    [{ weeks: 0 }, '/weeks'],
    [{ weeks: 37 }, '/weeks'],
    [{ capacity: 6 }, '/capacity'],
    [{ crdcCodes: ['RDF999'] }, '/crdcCodes'],
    [{ crdcCodes: ["'; DROP TABLE project"] }, '/crdcCodes'],
    [{ crdcCodes: ['RDF10208', 'RDF10208'] }, '/crdcCodes'],
    [{ crdcCodes: 'RDF10208' }, '/crdcCodes'],
    [{ partner: { ipConditions: 'Ours', confidentiality: null } }, '/partner/name'],
    [{ partner: { name: ' ', ipConditions: null, confidentiality: null } }, '/partner/name'],
    [{ hostingUnit: { kind: 'affiliated_institute', name: null } }, '/hostingUnit/name'],
    [{ hostingUnit: { kind: 'garage', name: null } }, '/hostingUnit/kind'],
    [{ researchSecurity: { answer: 'no', areas: ['ai'] } }, '/researchSecurity/areas'],
    [{ safety: { status: 'perhaps', note: null } }, '/safety/status'],
    [{ title: '\u202e\u200f ' }, '/title'],
    [{ applicationsCloseAt: 'soon' }, '/applicationsCloseAt'],
    [{ applicationsCloseAtLocal: '2026-13-40T99:99' }, '/applicationsCloseAtLocal'],
  ])('are refused where they cannot be meant: %j', async (wrong, pointer) => {
    const { post, patch, path } = await drafting();
    for (const answer of [await post(wrong), await patch(wrong)]) {
      expect(answer.status).toBe(422);
      expect(pointersOf(answer)).toEqual([pointer]);
    }
    const { body } = await rooms().send(await anAccountWith(db(), 'admin'), 'GET', path);
    expect(body.version).toBe(1);
  });

  it('have at most five fields of research', async () => {
    const { patch } = await drafting();
    const six = ['RDF10208', 'RDF10103', 'RDF10203', 'RDF20601', 'RDF1020104', 'RDF1020105'];
    expect(pointersOf(await patch({ crdcCodes: six }))).toEqual(['/crdcCodes']);
    expect((await patch({ crdcCodes: six.slice(1) })).status).toBe(200);
  });

  it('are written composed, on one line and without signs that turn the writing', async () => {
    const { patch } = await drafting();
    const title = `\u202e${'배터리'.normalize('NFD')}\u200f for\n homes\u2069 🔋 `;
    const summary = 'First line\r\nSecond\u202a line\t';
    const { body } = await patch({ title, summary, skills: [' C++\u200e '] });
    expect(body).toMatchObject({
      title: '배터리 for homes 🔋',
      summary: 'First line\nSecond line',
      skills: ['C++'],
    });
  });
});

describe('a deadline of its own', () => {
  it('is told as an instant or by the clocks of the call', async () => {
    const { patch } = await drafting();
    const byClock = await patch({ applicationsCloseAtLocal: '2026-12-01T13:00' });
    expect(byClock.body).toMatchObject({
      applicationsCloseAt: '2026-12-01T20:00:00.000Z',
      applicationsCloseAtLocal: '2026-12-01T13:00',
      callClosesAt: closesAt.toISOString(),
      callTimeZone: 'America/Vancouver',
    });
    const byInstant = await patch({ applicationsCloseAt: '2026-12-02T20:00:00Z' });
    expect(byInstant.body.applicationsCloseAtLocal).toBe('2026-12-02T13:00');
    const both = { applicationsCloseAt: null, applicationsCloseAtLocal: '2026-12-01T13:00' };
    expect(pointersOf(await patch(both))).toEqual(['/applicationsCloseAtLocal']);
    expect((await patch({ applicationsCloseAt: null })).body.applicationsCloseAt).toBeNull();
  });

  it('lies inside of the call', async () => {
    const { patch } = await drafting();
    const at = (applicationsCloseAt: string) => patch({ applicationsCloseAt });
    expect(await at(closesAt.toISOString())).toMatchObject({
      status: 422,
      body: { code: 'project.closes_after_call', at: closesAt.toISOString() },
    });
    expect((await at('2027-01-10T20:59:59Z')).status).toBe(200);
    expect(await at(opensAt.toISOString())).toMatchObject({
      status: 422,
      body: { code: 'project.closes_before_call_opens' },
    });
  });

  it('closes the project in the catalogue before the call closes', async () => {
    const { id: callId } = await aCall(db());
    const { id } = await aProject(db(), { callId });
    const count = async (): Promise<number> => {
      const query = `/projects?open=true&call=${callId}`;
      return (await rooms().send(undefined, 'GET', query)).body.items.length as number;
    };
    expect(await count()).toBe(1);
    await db().query(
      `UPDATE project SET applications_close_at = now() - interval '1 minute' WHERE id = $1`,
      [id],
    );
    expect(await count()).toBe(0);
  });
});

describe('a copy', () => {
  it('brings texts and seats into the window of another call, as a draft', async () => {
    const { supervisor, draft } = await drafting();
    await rooms().send(supervisor.account, 'PATCH', `/projects/${draft.id}`, {
      applicationsCloseAt: '2026-12-02T20:00:00Z',
      hostingUnit: { kind: 'affiliated_institute', name: 'Mila' },
    });
    const rules = { startsOnFrom: '2028-05-01', startsOnTo: '2028-07-31' };
    const { id: callId } = await aCall(db(), { rules });
    const path = `/projects/${draft.id}/copy`;
    const copied = await rooms().send(supervisor.account, 'POST', path, { callId });
    expect(copied.status).toBe(201);
    expect(copied.body).toMatchObject({
      ...{ callId, copiedFromId: draft.id, state: 'draft', version: 1, capacity: 3, seatsFree: 3 },
      ...{ title: draft.title, summary: draft.summary, crdcCodes: draft.crdcCodes },
      ...{ hostingUnit: { name: 'Mila' }, researchSecurity: draft.researchSecurity },
      // The Monday after the tenth of May, a year on; the deadline was that of the old call.
      ...{ startsOnEarliest: '2028-05-08', applicationsCloseAt: null },
    });
    expect(copied.body.id).not.toBe(draft.id);
  });

  it('is for those who may change the original, into a call that exists', async () => {
    const { supervisor, draft, callId } = await drafting();
    const other = await aSupervisor(db());
    const path = `/projects/${draft.id}/copy`;
    const copy = (account: string, into: string) =>
      rooms().send(account, 'POST', path, { callId: into });
    expect((await copy(other.account, callId)).status).toBe(404);
    expect(pointersOf(await copy(supervisor.account, draft.id))).toEqual(['/callId']);
    const { id } = await aProject(db());
    const published = `/projects/${id}/copy`;
    expect((await rooms().send(other.account, 'POST', published, { callId })).status).toBe(403);
  });
});

it('two who edit at once do not overwrite each other', async () => {
  const { patch, draft } = await drafting();
  const seen = { 'if-match': `"${draft.version}"` };
  expect((await patch({ summary: 'Mine' }, seen)).status).toBe(200);
  const late = await patch({ summary: 'Yours' }, seen);
  expect(late).toMatchObject({ status: 412, body: { code: 'version.stale', current: 2 } });
});
