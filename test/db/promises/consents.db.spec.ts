import { aStudent } from '../../builders/index.js';
import { useTestDatabase } from '../../support/database.js';
import { refusalOf } from '../../support/refusals.js';

const database = useTestDatabase();
const change = (sql: string) => refusalOf(database().query(sql));

it('what somebody answered is neither changed nor taken back, even by the owner', async () => {
  await aStudent(database());
  expect(await change('UPDATE consent SET given = NOT given')).toBe('consent_is_append_only');
  expect(await change('DELETE FROM consent')).toBe('consent_is_append_only');
});

it('the text that was agreed to stays as it was read', async () => {
  const reworded = `UPDATE consent_text SET ko = ko || '{"title": "다른 제목"}'`;
  expect(await change(reworded)).toBe('consent_text_is_append_only');
  expect(await change(`DELETE FROM consent_text WHERE kind = 'transfer'`)).toBe(
    'consent_text_is_append_only',
  );
});

it('a look at a passport number stays on record', async () => {
  const { id, accountId } = await aStudent(database());
  await database().query(
    `INSERT INTO passport_reveal (student_id, account_id, role, reason)
     VALUES ($1, $2, 'adviser', 'visa')`,
    [id, accountId],
  );
  for (const deed of [`UPDATE passport_reveal SET reason = 'other'`, 'DELETE FROM passport_reveal'])
    expect(await change(deed)).toBe('passport_reveal_is_append_only');
});
