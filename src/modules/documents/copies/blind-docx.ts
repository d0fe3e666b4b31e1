import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/';
/** Parts that say who wrote the document, and what stands in their place. */
const emptied: Readonly<Record<string, string>> = {
  'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="${office}package/2006/metadata/core-properties"/>`,
  'docProps/app.xml': `${declaration}<Properties xmlns="${office}officeDocument/2006/extended-properties"/>`,
  'docProps/custom.xml': `${declaration}<Properties xmlns="${office}officeDocument/2006/custom-properties"/>`,
  'word/people.xml': `${declaration}<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>`,
};
/** Names beside comments and tracked changes. */
const names = /\b(w(?:15)?:(?:author|initials|userId))="[^"]*"/g;
const isText = (name: string): boolean => /^word\/[^/]+\.xml$/.test(name);
/** Pictures are packed already. */
const isPacked = (name: string): boolean => /\.(png|jpe?g|gif|emf|wmf)$/i.test(name);

/** A Word document, part by part, without its properties and the names of its authors. */
export function blindDocx(archive: ZipFile): Readable {
  return Readable.from(written(archive), { objectMode: false });
}

async function* written(archive: ZipFile): AsyncGenerator<Buffer> {
  let ready: Buffer[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(Buffer.from(piece));
  });
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/') || entry.fileName === 'docProps/thumbnail.jpeg') continue;
      const part = isPacked(entry.fileName)
        ? new ZipPassThrough(entry.fileName)
        : new ZipDeflate(entry.fileName, { level: 6 });
      // The same day for all: when a part was saved tells of its author as well.
      part.mtime = '1980-01-01';
      zip.add(part);
      for await (const piece of contentOf(archive, entry)) {
        part.push(piece);
        yield* ready.splice(0);
      }
      part.push(new Uint8Array(), true);
      yield* ready.splice(0);
    }
    zip.end();
    yield* ready;
  } finally {
    ready = [];
    archive.close();
  }
}

async function* contentOf(archive: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const replacement = emptied[entry.fileName];
  if (replacement !== undefined) {
    yield Buffer.from(replacement);
    return;
  }
  const content = await archive.openReadStreamPromise(entry);
  if (isText(entry.fileName)) {
    yield Buffer.from((await buffer(content)).toString('utf8').replace(names, '$1=""'));
    return;
  }
  yield* content as AsyncIterable<Buffer>;
}
