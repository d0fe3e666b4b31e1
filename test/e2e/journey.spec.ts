import type { Answer, Client } from '../support/client.js';
import { useCohort } from '../support/cohort.js';

const { db, app, as } = useCohort({ workers: true, env: { SMTP_URL: '' } });

const newcomer = 'newcomer@jnu.ac.kr';
const password = 'a long enough password';
const patience = 20_000;

let student: Client;
let studentId: string;
let applicationId: string;
let offerId: string;
let placementId: string;
let projectId: string;
let stay: { startsOn: string; weeks: number };

interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly language: string;
}

/** Asks until the answer is as awaited; what workers do is not instant. */
async function soon<T>(ask: () => Promise<T[]>, count: number): Promise<T[]> {
  const giveUpAt = Date.now() + patience;
  for (;;) {
    const found = await ask();
    if (found.length >= count) return found;
    if (Date.now() > giveUpAt) throw new Error(`${found.length} came, and not ${count}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The mails to an address with these words in them, once as many as awaited are there. */
const mailsTo = (address: string, words: string, count: number): Promise<Mail[]> =>
  soon(
    () =>
      db().rows<Mail>(
        `SELECT subject, text_body AS text,
                substring(html_body FROM '<html lang="(..)">') AS language FROM mailbox_message
         WHERE to_address = $1 AND text_body ~ $2 ORDER BY delivered_at`,
        [address, words],
      ),
    count,
  );

const eventsOf = async (id: string): Promise<string[]> => {
  const rows = await db().rows<{ name: string }>(
    'SELECT name FROM event WHERE subject_id = $1 ORDER BY position',
    [id],
  );
  return rows.map(({ name }) => name);
};

const held = async (): Promise<object> => {
  const { body } = await student.get(`/students/${studentId}/entitlement`);
  const { weeks, money, units } = body as Record<string, Record<string, number>>;
  return {
    weeks: [weeks?.committed, weeks?.remaining],
    cents: [money?.committedCents, money?.remainingCents],
    units: [units?.committed, units?.remaining],
  };
};

/** The answer, which must show the record in that state. */
const good = (answer: Answer, state: string): Answer => {
  expect(answer.body).toMatchObject({ state });
  return answer;
};

// One story: each step stands on the one before.
describe('from an address at a home university to an approved, funded placement', () => {
  it('a student registers, and confirms the address by the mail', async () => {
    const visitor = app().visitor();
    const form = { email: newcomer, password, name: '문가람', locale: 'fr' };
    expect((await visitor.post('/registrations', form)).status).toBeLessThan(300);
    const early = await visitor.post('/session', { email: newcomer, password });
    expect(early.body).toMatchObject({ code: 'auth.email_unverified' });
    const [mail] = await mailsTo(newcomer, '/verify-email', 1);
    expect(mail).toMatchObject({ language: 'fr', subject: expect.stringMatching(/courriel/) });
    const token = /verify-email\?token=(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect((await visitor.post('/email-verifications', { token })).status).toBeLessThan(300);
    student = await app().signIn(newcomer, password);
    const me = await student.get('/students/me');
    studentId = me.body.id as string;
    const profile = await student.patch(
      `/students/${studentId}`,
      {
        ...{ nameHangul: '문가람', passportSurname: 'MOON', passportGivenNames: 'GARAM' },
        ...{ bornOn: '2004-02-29', major: 'Energy Systems', track: 'energy' },
        ...{ level: 'undergraduate', semestersLeft: 2, gpa: { value: '4.1', scale: '4.5' } },
      },
      { 'if-match': me.headers.get('etag') ?? '' },
    );
    expect(profile).toMatchObject({ status: 200, body: { bornOn: '2004-02-29' } });
    for (const kind of ['collection', 'provision', 'transfer']) {
      const consent = { kind, textVersion: 1, given: true };
      expect(await student.post('/consents', consent)).toMatchObject({ status: 200 });
    }
    expect(await held()).toEqual({ weeks: [0, 36], cents: [0, 1_200_000], units: [0, 2] });
  });

  it('finds projects in three provinces, writes and hands in', async () => {
    const calls = await student.get('/calls?programme=GRI&state=published');
    const call = calls.body.items.find((it: { closesAt: string }) => it.closesAt > now());
    const { body: found } = await student.get(`/projects?call=${call.id}&open=true&limit=100`);
    const choices = onePerProvince(found.items as Listed[], call.rules.minChoices as number);
    projectId = choices[0]?.id ?? '';
    stay = { startsOn: call.rules.startsOnFrom, weeks: call.rules.maxWeeks };
    const draft = await student.post('/applications', { callId: call.id });
    applicationId = draft.body.id as string;
    const path = `/applications/${applicationId}`;
    const tooEarly = await student.post(`${path}/submission`);
    expect(tooEarly).toMatchObject({ status: 409 });
    expect(
      (await student.patch(path, { statement: 'Parce que la chaleur. '.repeat(9) })).status,
    ).toBe(200);
    const wishes = choices.map(({ id }) => ({ projectId: id, ...stay }));
    expect((await student.put(`${path}/choices`, wishes)).status).toBe(200);
    const { body: eligibility } = await student.get(`${path}/eligibility`);
    expect(eligibility).toMatchObject({ eligible: true });
    good(await student.post(`${path}/submission`), 'submitted');
  });

  it('the home university nominates, the programme endorses and offers', async () => {
    const home = await as('coordinator@jnu.example');
    const programme = await as('coordinator@aica.example');
    const path = `/applications/${applicationId}`;
    expect(await programme.post(`${path}/endorsement`)).toMatchObject({ status: 409 });
    expect(await home.post(`${path}/endorsement`)).toMatchObject({ status: 403 });
    good(await home.post(`${path}/nomination`), 'nominated');
    good(await programme.post(`${path}/endorsement`), 'endorsed');
    const offer = await programme.post('/offers', { applicationId, projectId, ...stay });
    offerId = good(offer, 'open').body.id as string;
    // A seat is held, but nothing yet of what the student has for life.
    expect(await held()).toEqual({ weeks: [0, 36], cents: [0, 1_200_000], units: [0, 2] });
  });

  it('the student accepts', async () => {
    const accepted = await student.post(`/offers/${offerId}/acceptance`);
    placementId = good(accepted, 'accepted').body.placementId as string;
    expect(await held()).toMatchObject({
      weeks: [stay.weeks, 36 - stay.weeks],
      cents: [0, 1_200_000],
    });
  });

  it('the adviser reads every number and approves with an award', async () => {
    const adviser = await as('adviser@mitacs.example');
    const { body: checks } = await adviser.get(`/placements/${placementId}/checks`);
    expect(checks.checks.map(({ level }: { level: string }) => level)).not.toContain('red');
    const { body: funds } = await adviser.get('/funds');
    const fund = funds.items.find(
      (it: { startsOn: string; endsOn: string; availableCents: number }) =>
        it.startsOn <= stay.startsOn && stay.startsOn <= it.endsOn && it.availableCents > 600_000,
    );
    const path = `/placements/${placementId}/approval`;
    const approved = await adviser.post(path, { fundId: fund.id, amountCents: 600_000 });
    expect(good(approved, 'approved').body.award).toMatchObject({ amountCents: 600_000 });
    const { body: after } = await adviser.get(`/funds/${fund.id}`);
    expect(after.availableCents).toBe((fund.availableCents as number) - 600_000);
    expect(await held()).toMatchObject({
      weeks: [stay.weeks, 36 - stay.weeks],
      cents: [600_000, 600_000],
    });
  });

  it('has left its events in their order', async () => {
    const steps = ['started', 'submitted', 'nominated', 'endorsed', 'offered', 'accepted'];
    expect(await eventsOf(applicationId)).toEqual(steps.map((step) => `application.${step}`));
    expect(await eventsOf(offerId)).toEqual(['offer.made', 'offer.accepted']);
    expect(await eventsOf(placementId)).toEqual(['placement.proposed', 'placement.approved']);
  });

  it('has written to everybody, in the language of each', async () => {
    const toStudent = await mailsTo(newcomer, 'Danpung', 6);
    expect(toStudent.map(({ language }) => language)).toEqual(Array(6).fill('fr'));
    expect(toStudent.some(({ text }) => /6\s000\s\$\sCA/.test(text))).toBe(true);
    const others = [
      ['coordinator@jnu.example', 'ko', 2],
      ['coordinator@aica.example', 'ko', 2],
      ['adviser@mitacs.example', 'en', 1],
    ] as const;
    for (const [address, language, count] of others) {
      const mails = await mailsTo(address, '문가람|Garam Moon', count);
      expect(mails.map((mail) => mail.language)).toEqual(Array(count).fill(language));
    }
    for (const { subject, text } of toStudent) {
      expect(subject + text).not.toMatch(/\{\{|undefined|null|mail:/);
    }
  });

  it('has broken no promise, and each step stands in the audit', async () => {
    const admin = await as('admin@danpung.example');
    const trail = async (): Promise<unknown[]> =>
      (await admin.get(`/audit?subject=${placementId}`)).body.items as unknown[];
    expect(await soon(trail, 2)).toHaveLength(2);
    await soon(() => db().rows('SELECT 1 WHERE NOT EXISTS (SELECT FROM outbox)'), 1);
    expect(await db().breaches()).toEqual([]);
  });
});

const now = (): string => new Date().toISOString();

interface Listed {
  readonly id: string;
  readonly provinceCode: string;
  readonly capacity: number;
  readonly seatsTaken: number;
}

/** The first project with a seat in each province, so many in all. */
function onePerProvince(projects: readonly Listed[], count: number): Listed[] {
  const byProvince = new Map<string, Listed>();
  for (const project of projects) {
    const isTaken = byProvince.has(project.provinceCode) || project.seatsTaken >= project.capacity;
    if (!isTaken) byProvince.set(project.provinceCode, project);
  }
  return [...byProvince.values()].slice(0, Math.max(count, 3));
}
