import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { anApplication } from '../builders/index.js';
import { correspondents } from '../support/correspondents.js';
import { usePostOffice } from '../support/post-office.js';

interface Attempt {
  recipients: string[];
  headers: string;
  parsed: ParsedMail;
}

const attempts: Attempt[] = [];
/** How many of the next attempts the server puts off. */
let refusals = 0;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const raw = Buffer.concat(chunks);
      void simpleParser(raw).then((parsed) => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        attempts.push({ recipients, headers: raw.toString().split('\r\n\r\n')[0] ?? '', parsed });
        refusals -= 1;
        const later = Object.assign(new Error('Try again later'), { responseCode: 451 });
        done(refusals >= 0 ? later : null);
      });
    });
  },
});

const { db, office } = usePostOffice(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { smtpUrl: `smtp://127.0.0.1:${port}` };
});

beforeEach(() => {
  attempts.splice(0);
  refusals = 0;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

async function submit(name?: string): Promise<Record<'student' | 'home', string>> {
  const { student, callId, address } = await correspondents(db(), { name });
  const { id } = await anApplication(db(), { studentId: student.id, callId, state: 'submitted' });
  await office().record('application.submitted', id);
  await office().settle();
  return address;
}

describe('a mail over SMTP', () => {
  it('that the server puts off is sent again under the same id', async () => {
    refusals = 1;
    const { student, home } = await submit();
    expect(attempts).toHaveLength(3);
    const first = attempts[0];
    const again = attempts.filter(({ parsed }) => parsed.messageId === first?.parsed.messageId);
    expect(again).toHaveLength(2);
    expect(again[1]?.recipients).toEqual(first?.recipients);
    const delivered = attempts.slice(1).flatMap(({ recipients }) => recipients);
    expect(delivered.sort()).toEqual([student, home].sort());
    const mails = await db().rows<{ id: string; state: string }>(
      'SELECT id, state FROM outbox_mail',
    );
    expect(mails.map(({ state }) => state)).toEqual(['sent', 'sent']);
    const ids = new Set(attempts.map(({ parsed }) => parsed.messageId));
    expect(ids).toEqual(new Set(mails.map(({ id }) => `<${id}@danpung>`)));
    expect(await db().rows('SELECT id FROM mailbox_message')).toEqual([]);
  });

  it('has no header that a name put there', async () => {
    const { student, home } = await submit('A\r\nBcc: x@example.com\r\n\r\nbody');
    expect(attempts.flatMap(({ recipients }) => recipients).sort()).toEqual([student, home].sort());
    for (const { headers, parsed } of attempts) {
      expect(headers).not.toMatch(/^bcc:/im);
      expect(parsed.bcc).toBeUndefined();
      expect(parsed.from?.value[0]?.address).toBe('no-reply@danpung.example');
    }
    const arrived = attempts.find(({ recipients }) => recipients.includes(home));
    expect(arrived?.parsed.subject).toContain('A Bcc: x@example.com body');
  });

  it('that failed tells the queue nothing about its reader', async () => {
    refusals = 1;
    const { home } = await submit();
    const kept = await db().rows<{ text: string }>('SELECT j::text AS text FROM bullmq.job j');
    expect(kept.length).toBeGreaterThan(0);
    for (const { text } of kept) expect(text).not.toContain(home);
  });
});
