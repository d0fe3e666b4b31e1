import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { LocalMailboxTransport, type Mail, MailRefused, SmtpTransport } from './index.js';

const mail: Mail = {
  messageId: '0b9f3d52-0000-4000-8000-000000000001',
  to: 'student@jnu.example',
  subject: '지원서가 제출되었습니다',
  text: '안녕하십니까.\n',
  html: '<p>안녕하십니까.</p>',
};

describe('SmtpTransport', () => {
  const received: { recipients: string[]; user: unknown; parsed: ParsedMail }[] = [];
  let server: SMTPServer;
  let transport: SmtpTransport;

  beforeAll(async () => {
    server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      authOptional: true,
      onAuth: (auth, _session, done) =>
        auth.password === 'p@ss word' ? done(null, { user: auth.username }) : done(new Error('no')),
      onData: (stream, session, done) => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        void simpleParser(stream).then((parsed) => {
          received.push({ recipients, user: session.user, parsed });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    transport = new SmtpTransport(
      `smtp://danpung:p%40ss%20word@127.0.0.1:${port}`,
      'Danpung <no-reply@danpung.example>',
    );
  });

  beforeEach(() => received.splice(0));

  afterAll(async () => {
    await transport.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it('delivers both parts under the id given', async () => {
    await transport.send(mail);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ recipients: [mail.to], user: 'danpung' });
    expect(received[0]?.parsed).toMatchObject({
      messageId: `<${mail.messageId}@danpung>`,
      subject: mail.subject,
      text: mail.text,
      html: expect.stringContaining(mail.html),
      from: { text: '"Danpung" <no-reply@danpung.example>' },
    });
  });

  it('puts no line of its own into the headers', async () => {
    await transport.send({ ...mail, subject: 'Hi\r\nBcc: other@danpung.example\r\n\r\nbody' });
    expect(received[0]?.recipients).toEqual([mail.to]);
    expect(received[0]?.parsed.bcc).toBeUndefined();
    expect(received[0]?.parsed.subject).toBe('Hi Bcc: other@danpung.example body');
  });

  it.each(['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', 'Kim <a@b.example>', ''])(
    'refuses %p as one address',
    async (to) => {
      await expect(transport.send({ ...mail, to })).rejects.toThrow(MailRefused);
      expect(received).toEqual([]);
    },
  );

  it('rejects when nobody listens', async () => {
    const nowhere = new SmtpTransport('smtp://127.0.0.1:1', 'no-reply@danpung.example');
    await expect(nowhere.send(mail)).rejects.toThrow();
    await nowhere.close();
  });
});

describe('LocalMailboxTransport', () => {
  it('writes the mail once by its id', async () => {
    const statements: [string, unknown[] | undefined][] = [];
    const transport = new LocalMailboxTransport({
      query: async (sql, params) => {
        statements.push([sql, params]);
        return [];
      },
    });
    await transport.send(mail);
    expect(statements[0]?.[0]).toContain('ON CONFLICT (message_id) DO NOTHING');
    expect(statements[0]?.[1]).toEqual([
      `<${mail.messageId}@danpung>`,
      mail.to,
      mail.subject,
      mail.text,
      mail.html,
    ]);
  });
});
