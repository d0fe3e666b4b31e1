import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What the scanner said of a file. */
export interface Verdict {
  /** What it found; null when nothing. */
  readonly finding: string | null;
  /** The scanner and the version of its signatures. */
  readonly by: string;
  /** When its signatures were made; null when it does not tell. */
  readonly signaturesAt: Date | null;
}

/** A scanner that is away, too busy, or says what nobody understands: nothing is known. */
export class ScannerUnavailable extends Error {
  constructor(cause: string) {
    super(`The scanner gave no verdict: ${cause}`);
    this.name = 'ScannerUnavailable';
  }
}

const patienceMs = 60_000;

/** Asks a ClamAV daemon (clamd(8)): `INSTREAM` with the file in pieces, each behind its length. */
export class Scanner {
  constructor(private readonly url: string) {}

  /** @throws ScannerUnavailable */
  async scan(content: Readable): Promise<Verdict> {
    try {
      const version = await this.ask('zVERSION\0');
      const answer = await this.ask('zINSTREAM\0', content);
      return { finding: findingIn(answer), ...describe(version) };
    } catch (error) {
      if (error instanceof ScannerUnavailable) throw error;
      throw new ScannerUnavailable((error as { code?: string }).code ?? 'the connection broke');
    } finally {
      content.destroy();
    }
  }

  private async ask(command: string, content?: Readable): Promise<string> {
    const socket = this.open();
    try {
      const answer = text(socket);
      // A daemon that hangs up half way is heard through the answer, not through the write.
      answer.catch(() => undefined);
      socket.write(command);
      if (content) await send(socket, content);
      return (await answer).replace(/\0$/, '').trim();
    } finally {
      socket.destroy();
    }
  }

  private open(): Socket {
    const { protocol, hostname, port, pathname } = new URL(this.url);
    const socket =
      protocol === 'unix:' ? connect(pathname) : connect(Number(port || 3310), hostname);
    return socket.setTimeout(patienceMs, () => socket.destroy(new Error('ETIMEDOUT')));
  }
}

async function send(socket: Socket, content: Readable): Promise<void> {
  for await (const chunk of content) {
    // It answers before the end what it will not take: no need to send the rest.
    if (socket.readableEnded || socket.destroyed) return;
    const piece = chunk as Buffer;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece)) await drained(socket);
  }
  socket.write(Buffer.alloc(4));
}

const drained = (socket: Socket): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (end: () => void) => () => {
      socket.off('drain', went).off('close', broke);
      end();
    };
    const went = settle(resolve);
    const broke = settle(() => reject(new Error('closed')));
    socket.once('drain', went).once('close', broke);
  });

function findingIn(answer: string): string | null {
  if (answer === 'stream: OK') return null;
  const found = /^stream: (.{1,200}) FOUND$/.exec(answer);
  if (found?.[1]) return found[1];
  throw new ScannerUnavailable('an answer that is no verdict');
}

/** `ClamAV 1.4.6/27800/Mon Nov 23 08:31:05 2026`: the program, its signatures, and their day. */
function describe(version: string): { by: string; signaturesAt: Date | null } {
  const [program = 'clamd', signatures, made] = version.slice(0, 200).split('/');
  const at = made ? new Date(`${made} UTC`) : null;
  return {
    by: signatures ? `${program}/${signatures}` : program,
    signaturesAt: at && !Number.isNaN(at.getTime()) ? at : null,
  };
}
