import { useTestDatabase } from '../../../test/support/database.js';
import { LocalMailboxTransport, type Mail } from './index.js';

const database = useTestDatabase();

const mail: Mail = {
  messageId: '0b9f3d52-0000-4000-8000-000000000001',
  to: 'student@jnu.example',
  subject: '지원서가 제출되었습니다',
  text: '안녕하십니까.\n',
  html: '<p>안녕하십니까.</p>',
};

it('delivers a mail once, however often it is sent', async () => {
  const transport = new LocalMailboxTransport({
    query: (sql, params) => database().rows(sql, params),
  });
  await transport.send(mail);
  await transport.send({ ...mail, subject: 'again' });
  const messages = await database().rows('SELECT to_address, subject FROM mailbox_message');
  expect(messages).toEqual([{ to_address: mail.to, subject: mail.subject }]);
});
