import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A daemon that speaks the protocol of clamd(8) and finds whatever holds its word. */
export class Clamd {
  private constructor(
    private readonly server: Server,
    /** What it answers instead of a verdict, while it is set. */
    public excuse: string | undefined,
  ) {}

  static async open(signature: string): Promise<Clamd> {
    const daemon: { it?: Clamd } = {};
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      const heard: Buffer[] = [];
      socket.on('data', (piece) => {
        heard.push(piece);
        const answer = answerTo(Buffer.concat(heard), signature);
        if (answer !== undefined) speak(socket, daemon.it?.excuse ?? answer);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    daemon.it = new Clamd(server, undefined);
    return daemon.it;
  }

  get url(): string {
    return `tcp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const speak = (socket: Socket, words: string): void => void socket.end(`${words}\0`);

function answerTo(heard: Buffer, signature: string): string | undefined {
  if (heard.toString('latin1').startsWith('zVERSION\0')) {
    return 'ClamAV 1.4.6/27800/Mon Nov 23 08:31:05 2026';
  }
  const start = 'zINSTREAM\0'.length;
  const pieces: Buffer[] = [];
  for (let at = start; at + 4 <= heard.length;) {
    const length = heard.readUInt32BE(at);
    if (length === 0) {
      const isFound = Buffer.concat(pieces).includes(signature);
      return isFound ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
    }
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
