import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The first line of a stream; empty when it ends before there is one. */
export async function firstLineOf(stream: Readable): Promise<string> {
  const lines = createInterface({ input: stream });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
  }
}
