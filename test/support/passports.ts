import { useFunding } from './funding.js';
import { anAccountWith } from './catalogue.js';
import { anAccount, anOffer, aStudent, type Student } from '../builders/index.js';

/** Students with a passport on file, and everybody who might wish to read it. */
export function usePassports() {
  const { db, rooms } = useFunding();

  /** A student who may sign in; with all consents unless told. */
  const aTraveller = async (consents?: readonly string[]): Promise<Student> => {
    const accountId = await anAccountWith(db(), 'student', { kind: 'self' });
    return aStudent(db(), { accountId, ...(consents && { consents }) });
  };

  const give = ({ id, accountId }: Student, number = 'M12345678', expiresOn = '2031-05-01') =>
    rooms().send(accountId, 'PUT', `/students/${id}/passport`, { number, expiresOn });

  const reveal = (account: string | undefined, { id }: Student, reason = 'For the permit') =>
    rooms().send(account, 'POST', `/students/${id}/passport-reveals`, { reason });

  const reveals = (account: string, { id }: Student) =>
    rooms().send(account, 'GET', `/students/${id}/passport-reveals`);

  const answer = (accountId: string, kind: string, given: boolean) =>
    rooms().send(accountId, 'POST', '/consents', { kind, textVersion: 1, given });

  const atUniversity = (role: string, id: string) =>
    anAccountWith(db(), role, { kind: 'university', id });

  /** The host of an offer to the student, and those who look after it there. */
  const anOffered = async (student: Student, state = 'open') => {
    const offer = await anOffer(db(), { studentId: student.id, state });
    const [host] = await db().rows<{ id: string }>(
      'SELECT university_id AS id FROM project WHERE id = $1',
      [offer.projectId],
    );
    const id = host?.id ?? '';
    return {
      offer,
      office: await atUniversity('host_office', id),
      adviser: await anAccountWith(db(), 'adviser', { kind: 'hub', id: 'toronto' }),
    };
  };

  /** Makes an account the supervisor of a project. */
  const aSupervisorOf = async (projectId: string): Promise<string> => {
    const account = await anAccountWith(db(), 'supervisor', { kind: 'self' });
    await db().query(
      `WITH one AS (INSERT INTO supervisor (account_id, university_id, name)
         SELECT $2, p.university_id, 'A. Tremblay' FROM project p WHERE p.id = $1 RETURNING id)
       UPDATE project SET supervisor_id = (SELECT id FROM one) WHERE id = $1`,
      [projectId, account],
    );
    return account;
  };

  return {
    ...{ db, rooms, aTraveller, give, reveal, reveals, answer },
    ...{ atUniversity, anOffered, aSupervisorOf },
    anybody: () => anAccount(db()),
  };
}
