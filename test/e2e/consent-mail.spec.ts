import { aPlacement } from '../builders/index.js';
import { correspondents } from '../support/correspondents.js';
import { usePostOffice } from '../support/post-office.js';

const { db, office } = usePostOffice(() => ({}));

const mailbox = async () => {
  await office().settle();
  return db().rows<{ to: string; subject: string; text: string }>(
    'SELECT to_address::text AS to, subject, text_body AS text FROM mailbox_message',
  );
};

const revoke = (accountId: string, kind: string) =>
  db().query(
    `INSERT INTO consent (account_id, kind, text_version, given) VALUES ($1, $2, 1, false)`,
    [accountId, kind],
  );

describe('a revoked consent', () => {
  it('to the collection asks the own university to erase', async () => {
    const { student, address } = await correspondents(db());
    await office().record('consent.revoked', student.accountId, { kind: 'collection' });
    const [mail, ...others] = await mailbox();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: address.home,
      subject: '개인정보를 지워야 합니다: 김하늘',
      text: expect.stringContaining('https://danpung.example/desk'),
    });
  });

  it('to sensitive data concerns nobody: it is erased already', async () => {
    const { student } = await correspondents(db());
    await office().record('consent.revoked', student.accountId, { kind: 'sensitive' });
    expect(await mailbox()).toEqual([]);
  });

  it('to the transfer stops mails to Canada', async () => {
    const { student, projectId, address } = await correspondents(db());
    const { id } = await aPlacement(db(), { studentId: student.id, projectId, state: 'approved' });
    await revoke(student.accountId, 'transfer');
    await office().record('placement.proposed', id);
    await office().record('placement.approved', id);
    const to = (await mailbox()).map((mail) => mail.to);
    expect(to).not.toContain(address.adviser);
    expect(to).not.toContain(address.supervisor);
    expect(to).toContain(address.home);
  });
});
