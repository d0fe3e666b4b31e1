import { demonstrationAccounts, loadDemonstration } from '../../src/demonstration/index.js';
import { usePostOffice } from '../support/post-office.js';

const { db, office } = usePostOffice(() => ({}));

it('writes about the last steps of the cohort, each reader in their own language', async () => {
  await db().transaction((client) =>
    loadDemonstration(
      { query: async (sql, values) => (await client.query(sql, values)).rows },
      { now: () => new Date() },
      'no-password',
    ),
  );
  await office().settle();
  const states = await db().rows('SELECT DISTINCT state FROM outbox_mail');
  expect(states).toEqual([{ state: 'sent' }]);
  const mails = await db().rows<{ to: string; lang: string; text: string }>(
    `SELECT to_address::text AS to, substring(html_body FROM '<html lang="(..)">') AS lang,
            subject || text_body AS text FROM mailbox_message`,
  );
  const languages = new Map(demonstrationAccounts.map(({ email, locale }) => [email, locale]));
  for (const { to, lang, text } of mails) {
    expect(lang).toBe(languages.get(to) ?? 'ko');
    expect(text).not.toMatch(/undefined|null|mail:|\{\{|…/);
  }
  expect(mails.length).toBeGreaterThanOrEqual(12);
  expect(await db().breaches()).toEqual([]);
});
