import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FileNotStored, FileTooLarge, FolderStorage } from './index.js';

let outside: string;
let folder: string;
let storage: FolderStorage;

beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'danpung-storage-'));
  folder = join(outside, 'files');
  storage = new FolderStorage(folder);
});

afterEach(() => rm(outside, { recursive: true, force: true }));

const filesIn = async (): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
};

describe('FolderStorage', () => {
  it('gives back what it took', async () => {
    const content = Buffer.from('성적증명서'.repeat(50_000));
    const stored = await storage.put(Readable.from([content.subarray(0, 7), content.subarray(7)]));
    expect(stored).toEqual({
      key: expect.stringMatching(/^[0-9a-f-]{36}$/),
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    expect(await buffer(await storage.get(stored.key))).toEqual(content);
    expect(await filesIn()).toEqual([stored.key]);
    const { mode } = await stat(join(folder, stored.key.slice(0, 2), stored.key));
    expect(mode & 0o077).toBe(0);
  });

  it('takes an empty file', async () => {
    const { key, bytes } = await storage.put(Readable.from([]));
    expect(bytes).toBe(0);
    expect(await buffer(await storage.get(key))).toHaveLength(0);
  });

  it('keeps nothing of a stream that breaks', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('connection lost');
      })(),
    );
    await expect(storage.put(broken)).rejects.toThrow('connection lost');
    expect(await filesIn()).toEqual([]);
  });

  it('keeps nothing of a file beyond the limit', async () => {
    const content = Readable.from([Buffer.alloc(600), Buffer.alloc(600)]);
    await expect(storage.put(content, { bytes: 1000 })).rejects.toThrow(FileTooLarge);
    expect(await filesIn()).toEqual([]);
  });

  it('removes, and removes again', async () => {
    const { key } = await storage.put(Readable.from([Buffer.from('x')]));
    await storage.remove(key);
    await storage.remove(key);
    await expect(storage.get(key)).rejects.toThrow(FileNotStored);
  });

  it.each(['../secret', '..', '/etc/passwd', 'ab/../../secret', '', '%2e%2e/secret'])(
    'knows no way to %p',
    async (key) => {
      await writeFile(join(outside, 'secret'), 'secret');
      await expect(storage.get(key)).rejects.toThrow(FileNotStored);
      await expect(storage.remove(key)).rejects.toThrow(FileNotStored);
    },
  );
});
