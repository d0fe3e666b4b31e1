import fc from 'fast-check';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Problem } from '../../platform/http/index.js';
import { FolderStorage } from '../../platform/storage/index.js';
import { jpegSegment, jpegWith, pdf, pngChunk, pngWith } from '../../../test/support/files.js';
import { wordFile } from '../../../test/support/word-file.js';
import { checkDocx } from './checks/docx.js';
import { docx } from './media-type.js';
import { recognise } from './recognise.js';

let folder: string;
let storage: FolderStorage;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danpung-checks-'));
  storage = new FolderStorage(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What becomes of a file that comes in these pieces: its bytes, or the code of its refusal. */
async function fateOf(pieces: Buffer[]): Promise<string> {
  try {
    const found = await recognise(Readable.from(pieces), 1_000_000);
    const { key, bytes, sha256 } = await storage.put(found.content);
    try {
      if (found.mediaType === docx) await checkDocx(storage, key, bytes).catch(refused);
    } finally {
      await storage.remove(key);
    }
    return sha256;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

/** As the files do: what the archive's reader stumbles over is a damaged document. */
const refused = (error: unknown): never => {
  throw error instanceof Problem ? error : new Problem('document.damaged', 422);
};

const good: readonly [string, Buffer][] = [
  ['PDF', pdf],
  ['PNG', pngWith(pngChunk('tEXt', Buffer.from('Author\0A')), pngChunk('gAMA', Buffer.alloc(4)))],
  ['JPEG', jpegWith(jpegSegment(0xe1, Buffer.alloc(40)), jpegSegment(0xfe, Buffer.from('A')))],
  ['Word document', wordFile()],
];
const cutAt = (file: Buffer, places: number[]): Buffer[] =>
  [0, ...places.sort((a, b) => a - b)].map((from, nth, all) => file.subarray(from, all[nth + 1]));

describe.each(good)('a %s', (_name, file) => {
  const place = fc.nat({ max: file.length - 1 });

  it('comes to the same in whatever pieces it comes', async () => {
    const whole = await fateOf([file]);
    expect(whole).toMatch(/^[0-9a-f]{64}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 12 }), async (places) => {
        expect(await fateOf(cutAt(file, places))).toBe(whole);
      }),
      { numRuns: 150 },
    );
    expect(await fateOf([...file].map((byte) => Buffer.from([byte])))).toBe(whole);
  });

  it('that is damaged anyhow is taken or refused, and never a fault of ours', async () => {
    const damage = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 });
    const end = fc.option(place, { nil: file.length });
    await fc.assert(
      fc.asyncProperty(damage, end, async (changes, length) => {
        const copy = Buffer.from(file);
        for (const [at, byte] of changes) copy[at] = byte;
        expect(await fateOf([copy.subarray(0, length)])).toMatch(
          /^([0-9a-f]{64}|document\.[a-z_]+)$/,
        );
      }),
      { numRuns: 400 },
    );
  });
});

it('leaves no file behind', async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(entries.filter((entry) => entry.isFile())).toEqual([]);
});
