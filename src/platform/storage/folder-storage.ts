import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Measure } from './measure.js';
import { FileNotStored, Storage, type ByteRange, type StoredFile } from './storage.js';

const ownKey = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ownerOnly = { folder: 0o700, file: 0o600 };

const isMissing = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ENOENT';

/** A rename is lasting only once its folder reached the disk. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** Files in a local folder, spread over subfolders; readable by the owner only. */
export class FolderStorage extends Storage {
  private readonly root: string;

  constructor(folder: string) {
    super();
    this.root = resolve(folder);
  }

  async put(content: Readable, limit?: { readonly bytes: number }): Promise<StoredFile> {
    const key = randomUUID();
    const path = this.pathOf(key);
    const folder = dirname(path);
    const isNew = await mkdir(folder, { recursive: true, mode: ownerOnly.folder });
    if (isNew !== undefined) await syncFolder(dirname(folder));
    const draft = `${path}.part`;
    const measure = new Measure(limit?.bytes);
    try {
      const file = await open(draft, 'wx', ownerOnly.file);
      // `flush` syncs the content before the file closes, so the rename never shows a torn file.
      await pipeline(content, measure, file.createWriteStream({ flush: true }));
      await rename(draft, path);
      await syncFolder(folder);
    } catch (error) {
      content.destroy();
      await rm(draft, { force: true });
      throw error;
    }
    return { key, bytes: measure.bytes, sha256: measure.sha256() };
  }

  async get(key: string, range?: ByteRange): Promise<Readable> {
    const path = this.pathOf(key);
    try {
      const file = await open(path, 'r');
      // The file's own `end` is the last byte, ours the one behind it.
      return file.createReadStream(range && { start: range.start, end: range.end - 1 });
    } catch (error) {
      throw isMissing(error) ? new FileNotStored() : error;
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  /** Only keys that we made become paths, so none can lead out of the folder. */
  private pathOf(key: string): string {
    if (!ownKey.test(key)) throw new FileNotStored();
    return join(this.root, key.slice(0, 2), key);
  }
}
