import { anAward, anApplication, anOffer, aPlacement, walkApplication } from '../builders/index.js';
import { correspondents, type Locale } from '../support/correspondents.js';
import { usePostOffice } from '../support/post-office.js';

const { db, office } = usePostOffice(() => ({}));

afterEach(async () => {
  expect(await db().breaches()).toEqual([]);
});

interface Message {
  to: string;
  subject: string;
  text: string;
}

/** What lies in the mailbox after everything has left. */
async function mailbox(): Promise<Message[]> {
  await office().settle();
  return db().rows<Message>(
    `SELECT to_address::text AS to, subject, text_body AS text FROM mailbox_message
     ORDER BY delivered_at`,
  );
}

const addressed = (messages: Message[]): string[] => messages.map(({ to }) => to).sort();

describe('a mail', () => {
  it.each<[Locale, string, string]>([
    ['ko', '지원서가 제출되었습니다: 연구 인턴십', '새 지원서가 도착했습니다: 김하늘'],
    [
      'en',
      'Your application was submitted: Research internship',
      'A new application has arrived: Haneul Kim',
    ],
    [
      'fr',
      'Votre candidature a été soumise\u00a0: Stage de recherche',
      'Une nouvelle candidature est arrivée\u00a0: Haneul Kim',
    ],
  ])('about a submission is written in %s', async (locale, receipt, arrival) => {
    const { student, callId, address } = await correspondents(db(), { locale });
    const { id } = await anApplication(db(), { studentId: student.id, callId, state: 'submitted' });
    await office().record('application.submitted', id, { studentId: student.id, callId });
    const messages = await mailbox();
    expect(addressed(messages)).toEqual([address.student, address.home].sort());
    const toStudent = messages.find(({ to }) => to === address.student);
    expect(toStudent?.subject).toBe(receipt);
    expect(toStudent?.text).toContain(`https://danpung.example/applications/${id}`);
    const toCoordinator = messages.find(({ to }) => to === address.home);
    expect(toCoordinator?.subject).toBe(arrival);
    expect(toCoordinator?.text).toContain(`https://danpung.example/desk/${id}`);
  });

  it('about an offer names place, weeks and the deadline on both clocks', async () => {
    const { student, projectId, address } = await correspondents(db());
    const expiresAt = new Date('2027-03-01T17:00:00Z');
    const offer = await anOffer(db(), { studentId: student.id, projectId, expiresAt });
    await office().record('offer.made', offer.id);
    const [message, ...others] = await mailbox();
    expect(others).toEqual([]);
    expect(message?.to).toBe(address.student);
    expect(message?.text).toContain('Learning to see in fog');
    expect(message?.text).toContain('2027년 6월 1일 ~ 2027년 8월 23일 (12주)');
    expect(message?.text).toContain('2027년 3월 1일 12:00 ET · 2027년 3월 2일 02:00 KST');
    expect(message?.text).toContain(`https://danpung.example/offers/${offer.id}`);
  });

  it('about an approval reaches student, supervisor and home, the amount the student', async () => {
    const { student, projectId, address } = await correspondents(db());
    const placement = await aPlacement(db(), {
      studentId: student.id,
      projectId,
      state: 'approved',
    });
    await anAward(db(), { placementId: placement.id, amountCents: 450_050 });
    await office().record('placement.approved', placement.id);
    const messages = await mailbox();
    const readers = [address.student, address.home, address.supervisor];
    expect(addressed(messages)).toEqual(readers.sort());
    const told = messages.filter(({ text }) => text.includes('CA$4,500.50'));
    expect(addressed(told)).toEqual([address.student]);
    const toSupervisor = messages.find(({ to }) => to === address.supervisor);
    expect(toSupervisor?.text).toContain(`https://danpung.example/projects/${projectId}`);
  });

  it('about a proposal reaches the advisers of the hub only', async () => {
    const { student, projectId, address } = await correspondents(db());
    const placement = await aPlacement(db(), { studentId: student.id, projectId });
    await office().record('placement.proposed', placement.id);
    expect(addressed(await mailbox())).toEqual([address.adviser]);
  });

  it('quotes the reason of the step that it tells of, not of a later one', async () => {
    const { student, callId } = await correspondents(db());
    const { id } = await anApplication(db(), { studentId: student.id, callId, state: 'submitted' });
    await db().transaction(async (client) => {
      await client.query(`SELECT set_config('danpung.reason', 'The transcript is missing.', true)`);
      await walkApplication(client, id, 'returned');
    });
    await office().record('application.returned', id);
    const [message] = await mailbox();
    expect(message?.text).toContain('The transcript is missing.');
  });

  it('tells staff of a withdrawal, but nobody of a draft that is thrown away', async () => {
    const { student, callId, address } = await correspondents(db());
    const draft = await anApplication(db(), { studentId: student.id, callId, state: 'withdrawn' });
    await office().record('application.withdrawn', draft.id);
    expect(await mailbox()).toEqual([]);
    const { id } = await anApplication(db(), { studentId: student.id, callId, state: 'nominated' });
    await walkApplication(db(), id, 'withdrawn');
    await office().record('application.withdrawn', id);
    expect(addressed(await mailbox())).toEqual([address.home, address.programme].sort());
  });

  it('tells staff of a withdrawal only when it cannot be undone any more, and still stands', async () => {
    const { student, callId, address } = await correspondents(db());
    const { id } = await anApplication(db(), { studentId: student.id, callId, state: 'submitted' });
    const withdraw = async () => {
      await walkApplication(db(), id, 'withdrawn');
      await office().record('application.withdrawn', id, { undoMinutes: 15 });
      await office().untilWaiting(1);
    };
    await withdraw();
    const [waiting] = await db().rows<{ minutes: number }>(
      `SELECT round(extract(epoch FROM not_before - now()) / 60)::int AS minutes FROM outbox`,
    );
    expect(waiting).toEqual({ minutes: 15 });
    await db().query(`UPDATE application SET state = 'submitted' WHERE id = $1`, [id]);
    await office().passTime();
    expect(await mailbox()).toEqual([]);
    await withdraw();
    await office().passTime();
    expect(addressed(await mailbox())).toEqual([address.home]);
  });

  it('about a submission proves what was handed in, on both clocks', async () => {
    const { student, callId, address } = await correspondents(db(), { locale: 'en' });
    const { id } = await anApplication(db(), { studentId: student.id, callId, state: 'submitted' });
    await office().record('application.submitted', id);
    const toStudent = (await mailbox()).find(({ to }) => to === address.student);
    const [version] = await db().rows<{ sha256: string }>('SELECT sha256 FROM application_version');
    expect(toStudent?.text).toContain(version?.sha256);
    expect(toStudent?.text).toMatch(/Submitted: .+ \d\d:\d\d PT · .+ \d\d:\d\d KST/);
  });

  it('is sent once, although event and job arrive again', async () => {
    const { student, callId } = await correspondents(db());
    const { id } = await anApplication(db(), { studentId: student.id, callId, state: 'submitted' });
    const event = await office().record('application.submitted', id);
    const first = await mailbox();
    expect(first).toHaveLength(2);
    for (const forgotten of ['', 'DELETE FROM handled_event']) {
      await office().forget();
      await db().query(forgotten || 'SELECT 1');
      await db().query('INSERT INTO outbox (event_id) VALUES ($1)', [event]);
      expect(await mailbox()).toEqual(first);
    }
    // A worker that dies after sending leaves the mail waiting: it goes out again, arrives once.
    const mails = await db().rows<{ id: string }>(
      `UPDATE outbox_mail SET state = 'waiting', sent_at = NULL RETURNING id`,
    );
    for (const { id: mailId } of mails) await office().queues.mail.add('send', { mailId });
    expect(await mailbox()).toEqual(first);
    const [audited] = await db().rows('SELECT count(*)::int AS entries FROM audit_entry');
    expect(audited).toEqual({ entries: 1 });
  });

  it('with a link that opens an account carries it nowhere but in itself', async () => {
    const { student, address } = await correspondents(db(), { locale: 'fr' });
    const { accountId } = student;
    await office().record('student.registered', student.id, { accountId });
    const [message] = await mailbox();
    expect(message?.to).toBe(address.student);
    const token = /verify-email\?token=(\S+)/.exec(message?.text ?? '')?.[1] ?? '';
    expect(token).toMatch(/^[0-9a-f-]{36}\.[\w-]{20,}$/);
    const secret = token.split('.')[1] ?? '';
    const [kept] = await db().rows<{ text: string }>(
      `SELECT (SELECT string_agg(t::text, '') FROM one_time_token t)
        || (SELECT string_agg(e::text, '') FROM event e)
        || (SELECT string_agg(j::text, '') FROM bullmq.job j) AS text`,
    );
    expect(kept?.text).toContain(accountId);
    expect(kept?.text).not.toContain(secret);
  });

  it('to somebody whose account was closed is given up', async () => {
    const { student, callId, address } = await correspondents(db());
    await db().query('UPDATE account SET disabled_at = now() WHERE id = $1', [student.accountId]);
    const { id } = await anApplication(db(), { studentId: student.id, callId, state: 'submitted' });
    await office().record('application.submitted', id);
    expect(addressed(await mailbox())).toEqual([address.home]);
    const states = await db().rows('SELECT state FROM outbox_mail ORDER BY state');
    expect(states).toEqual([{ state: 'failed' }, { state: 'sent' }]);
  });
});
