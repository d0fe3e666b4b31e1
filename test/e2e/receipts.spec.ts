import { useApplicants } from '../support/applicants.js';
import { anAccountWith } from '../support/catalogue.js';
import { textOfPdf } from '../support/pdf-text.js';

const { db, rooms, aStudentWithRole, coordinatorOf, aReadyDraft, post } = useApplicants();

async function aSubmission() {
  const student = await aStudentWithRole();
  const { id } = await aReadyDraft(student);
  expect((await post(student.accountId, id, 'submission')).status).toBe(200);
  const { body } = await rooms().send(student.accountId, 'GET', `/applications/${id}/versions/1`);
  return { student, id, version: body, path: `/applications/${id}/versions/1/receipt` };
}

const speak = (account: string, locale: string) =>
  db().query('UPDATE account SET locale = $2 WHERE id = $1', [account, locale]);

const bytesOf = async (account: string, path: string): Promise<Buffer> =>
  Buffer.from(await (await rooms().fetch(account, path)).arrayBuffer());

describe('the receipt of a submission', () => {
  it.each([
    ['ko', 'PT', '지원서 제출 확인서', '희망 과제'],
    ['en', 'PT', 'Receipt of an application', 'Chosen projects'],
    ['fr', 'HP', 'Accusé de réception', 'Projets choisis'],
  ])(
    'says in %s what was handed in, when, and its hash',
    async (locale, pacific, title, choices) => {
      const { student, version, path } = await aSubmission();
      await speak(student.accountId, locale);
      const answer = await rooms().fetch(student.accountId, path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename.*receipt-1/);
      const text = await textOfPdf(Buffer.from(await answer.arrayBuffer()));
      for (const said of [title, choices, version.sha256, version.submittedAt]) {
        expect(text).toContain(said);
      }
      for (const said of [pacific, 'KST', version.content.call.code]) expect(text).toContain(said);
      expect(text).toContain(version.content.choices[0].title);
      expect(text).toContain('김하늘');
      expect(text).toContain('KIM HANEUL');
    },
  );

  it('is the same to the last byte for the same version and language', async () => {
    const { student, path } = await aSubmission();
    const [first, second] = [
      await bytesOf(student.accountId, path),
      await bytesOf(student.accountId, path),
    ];
    expect(first.length).toBeGreaterThan(1000);
    expect(first.equals(second)).toBe(true);
    await speak(student.accountId, 'fr');
    expect((await bytesOf(student.accountId, path)).equals(first)).toBe(false);
  });

  it('is read by the staff in whose scope it lies, and by nobody else', async () => {
    const { student, path } = await aSubmission();
    const home = await coordinatorOf(student.universityId);
    const other = await aStudentWithRole();
    const elsewhere = await coordinatorOf(other.universityId);
    const group = await anAccountWith(db(), 'programme_coordinator');
    const statusFor = async (account: string) => (await rooms().fetch(account, path)).status;
    expect(await Promise.all([home, group, other.accountId, elsewhere].map(statusFor))).toEqual([
      200, 200, 404, 404,
    ]);
  });

  it('does not exist for a version that was never handed in', async () => {
    const { student, path } = await aSubmission();
    for (const wrong of ['0', '2', '-1', '1.5', '99999999999999999999', 'x']) {
      const answer = await rooms().fetch(
        student.accountId,
        path.replace('versions/1', `versions/${wrong}`),
      );
      expect(answer.status).toBe(404);
    }
  });
});
