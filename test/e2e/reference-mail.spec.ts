import { anApplication, aReference, answerReference, walkApplication } from '../builders/index.js';
import { correspondents } from '../support/correspondents.js';
import { usePostOffice } from '../support/post-office.js';
import { linkTo } from '../support/referees.js';

const { db, office } = usePostOffice(() => ({}));

interface Message {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** What lies in the mailbox after everything has left. */
async function mailbox(): Promise<Message[]> {
  await office().settle();
  return db().rows<Message>(
    `SELECT to_address::text AS to, subject, text_body AS text, html_body AS html
     FROM mailbox_message ORDER BY delivered_at`,
  );
}

async function aRequest(wishes: Parameters<typeof aReference>[1] = {}) {
  const { student, callId, address } = await correspondents(db());
  const application = await anApplication(db(), {
    studentId: student.id,
    callId,
    state: 'submitted',
  });
  const { id } = await aReference(db(), {
    applicationId: application.id,
    email: 'helene@umontreal.ca',
    ...wishes,
  });
  return { id, applicationId: application.id, student: address.student };
}

describe('a referee, who has no account,', () => {
  it.each([
    ['ko', '추천서를 부탁드립니다: 김하늘 학생', '읽을 권리를 포기했습니다'],
    ['en', 'A reference for Haneul Kim', 'given up reading the letter'],
    ['fr', 'Une lettre de recommandation pour Haneul Kim', 'renoncé à lire la lettre'],
  ] as const)('is asked in %s', async (locale, subject, access) => {
    const { id } = await aRequest({ locale });
    await office().record('reference.requested', id);
    const [mail, ...others] = await mailbox();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: 'helene@umontreal.ca', subject });
    expect(mail?.text).toContain('Hélène Tremblay');
    expect(mail?.text).toContain(access);
    expect(mail?.text).toContain(`https://danpung.example/references/${linkTo(id)}`);
  });

  it('is shown a name literally, whatever it holds', async () => {
    const { id } = await aRequest({ name: '<img src=x onerror=alert(1)>' });
    await office().record('reference.requested', id);
    const [mail] = await mailbox();
    expect(mail?.html).not.toContain('<img');
    expect(mail?.text).toContain('<img src=x');
  });

  it('is thanked, and the student is told; each in their own language', async () => {
    const { id, applicationId, student } = await aRequest({ locale: 'fr' });
    await answerReference(db(), id);
    await office().record('reference.received', id);
    const mails = await mailbox();
    const subjects = Object.fromEntries(mails.map(({ to, subject }) => [to, subject]));
    expect(subjects).toEqual({
      'helene@umontreal.ca': 'Votre recommandation pour Haneul Kim est arrivée',
      [student]: '추천서가 도착했습니다: Hélène Tremblay',
    });
    expect(mails.find(({ to }) => to === student)?.text).toContain(
      `/applications/${applicationId}`,
    );
  });

  it.each(['replaced', 'cancelled'])('is told when the request was %s', async (what) => {
    const { id } = await aRequest({ locale: 'en' });
    await office().record(`reference.${what}`, id);
    const [mail] = await mailbox();
    expect(mail?.subject).toBe('No reference needed any more for Haneul Kim');
    expect(mail?.text).not.toContain('/references/');
  });

  it('gets no link to a form that is closed by the time the mail leaves', async () => {
    const { id, applicationId } = await aRequest();
    await walkApplication(db(), applicationId, 'withdrawn');
    await office().record('reference.reminded', id);
    expect(await mailbox()).toEqual([]);
    expect(await db().rows('SELECT state FROM outbox_mail')).toEqual([{ state: 'failed' }]);
  });

  it('gets one mail, although event and job arrive again', async () => {
    const { id } = await aRequest();
    const event = await office().record('reference.requested', id);
    const first = await mailbox();
    expect(first).toHaveLength(1);
    await office().forget();
    await db().query('DELETE FROM handled_event');
    await db().query('INSERT INTO outbox (event_id) VALUES ($1)', [event]);
    expect(await mailbox()).toEqual(first);
  });
});

it('the link of a referee is nowhere but in the mail', async () => {
  const { id } = await aRequest();
  await office().record('reference.requested', id);
  expect((await mailbox())[0]?.text).toContain(linkTo(id));
  const [kept] = await db().rows<{ text: string }>(
    `SELECT (SELECT string_agg(m::text, '') FROM outbox_mail m)
      || (SELECT string_agg(e::text, '') FROM event e)
      || (SELECT string_agg(r::text, '') FROM reference_request r)
      || (SELECT string_agg(j::text, '') FROM bullmq.job j) AS text`,
  );
  expect(kept?.text).toContain(id);
  expect(kept?.text).not.toContain(linkTo(id).slice(37));
});
