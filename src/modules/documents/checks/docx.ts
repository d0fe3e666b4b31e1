import type { Entry, ZipFile } from 'yauzl';
import type { Storage } from '../../../platform/storage/index.js';
import { openArchive } from './archive.js';
import { refusal } from './byte-reader.js';
import { refuseActivePart, refuseActiveParts } from './docx-parts.js';

const mebibyte = 1024 * 1024;
const most = {
  entries: 2000,
  unpacked: 200 * mebibyte,
  /** Beyond this many times its size, once it unpacks to more than a short text does. */
  ratio: 100,
  innocent: 10 * mebibyte,
  part: 64 * mebibyte,
  linkPart: mebibyte,
};
const localHeader = 30;
const body = 'word/document.xml';
const types = '[Content_Types].xml';

/**
 * Looks at a stored archive: it must be a Word document that runs nothing, fetches nothing and
 * unpacks to what can be opened. Only its directory and a few parts are read.
 */
export async function checkDocx(storage: Storage, key: string, bytes: number): Promise<void> {
  const archive = await openArchive(storage, key, bytes);
  try {
    const entries = await entriesOf(archive, bytes);
    if (!entries.has(types) || !entries.has(body)) throw refusal('document.wrong_type');
    refuseActiveParts([...entries.keys()]);
    for (const entry of entries.values()) {
      if (isLookedInto(entry.fileName)) {
        refuseActivePart(entry.fileName, await textOf(archive, entry));
      }
    }
  } finally {
    archive.close();
  }
}

const isLookedInto = (name: string): boolean =>
  name === types || name === body || /\.rels$/i.test(name) || /^word\/embeddings\//i.test(name);

async function entriesOf(archive: ZipFile, bytes: number): Promise<Map<string, Entry>> {
  if (archive.entryCount > most.entries) throw refusal('document.unpacks_too_large');
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of archive.eachEntry()) {
    if (entry.isEncrypted()) throw refusal('document.encrypted');
    if (entries.has(entry.fileName)) throw refusal('document.damaged');
    unpacked += entry.uncompressedSize;
    if (unpacked > most.unpacked || unpacked > Math.max(most.innocent, bytes * most.ratio)) {
      throw refusal('document.unpacks_too_large', { megabytes: most.unpacked / mebibyte });
    }
    entries.set(entry.fileName, entry);
  }
  refuseOverlaps([...entries.values()], bytes);
  return entries;
}

/** Entries that share bytes unpack to more than the directory tells; a document begins at once. */
function refuseOverlaps(entries: Entry[], bytes: number): void {
  const inOrder = entries.sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  if (inOrder[0]?.relativeOffsetOfLocalHeader !== 0) throw refusal('document.disguised');
  for (const [index, entry] of inOrder.entries()) {
    const end =
      entry.relativeOffsetOfLocalHeader + localHeader + entry.fileNameLength + entry.compressedSize;
    const next = inOrder[index + 1]?.relativeOffsetOfLocalHeader ?? bytes;
    if (end > next) throw refusal('document.unpacks_too_large');
  }
}

/** A part unpacked, measured while it is: what its header promises is not believed. */
async function textOf(archive: ZipFile, entry: Entry): Promise<string> {
  const limit = /\.rels$/i.test(entry.fileName) ? most.linkPart : most.part;
  if (entry.uncompressedSize > limit) throw refusal('document.unpacks_too_large');
  const isKept = entry.fileName !== body;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of await archive.openReadStreamPromise(entry)) {
    size += (piece as Buffer).length;
    if (size > limit) throw refusal('document.unpacks_too_large');
    if (isKept) pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces).toString('latin1');
}
