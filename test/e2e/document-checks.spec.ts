import { zipSync } from 'fflate';
import {
  jpegFrame,
  jpegSegment,
  jpegWith,
  jpeg,
  pdf,
  png,
  pngChunk,
  pngEnd,
  pngHeader,
  pngSignature,
} from '../support/files.js';
import { storedFiles, useUploads } from '../support/uploads.js';
import { relationships, wordFile, wordParts } from '../support/word-file.js';

const { aWriter, list, rooms, upload } = useUploads();
const text = (words: string): Buffer => Buffer.from(words, 'latin1');
const join = (...parts: Buffer[]): Buffer => Buffer.concat(parts);
const archive = Buffer.from(zipSync({ 'evil.js': text('alert(1)') }));
const cut = (file: Buffer): Buffer => file.subarray(0, file.length - 20);
const settings = 'word/_rels/settings.xml.rels';

/** An entry that says it unpacks to more than it does, or less. */
const lying = (): Buffer => {
  const file = wordFile({ 'word/document.xml': ' '.repeat(5000) });
  const at = file.indexOf('word/document.xml', file.indexOf('PK\x01\x02')) - 46;
  file.writeUInt32LE(10, at + 24);
  return file;
};

/** Two entries that share the same packed bytes. */
const overlapping = (): Buffer => {
  const file = wordFile({ 'word/a.xml': 'a'.repeat(900), 'word/b.xml': 'a'.repeat(900) });
  const entryOf = (name: string) => file.lastIndexOf(name) - 46;
  file.writeUInt32LE(file.readUInt32LE(entryOf('word/a.xml') + 42), entryOf('word/b.xml') + 42);
  return file;
};

describe('a file that is not what it seems', () => {
  it.each<[string, Buffer, number, string]>([
    ['a program', text('MZ\x90\0 This program'), 415, 'document.wrong_type'],
    ['a page behind a PDF header', text('\n%PDF-1.7 <html>'), 415, 'document.wrong_type'],
    ['a GIF', text('GIF89a/*'), 415, 'document.wrong_type'],
    ['a shell script', text('#!/bin/sh\n'), 415, 'document.wrong_type'],
    ['an archive', archive, 415, 'document.wrong_type'],
    ['an old Word document', text('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 415, 'document.old_office'],
    [
      'a PDF that is a page too',
      text('%PDF-1.7\n<html><script>\n%%EOF'),
      422,
      'document.disguised',
    ],
    ['a PDF that is an archive too', join(pdf, archive), 422, 'document.disguised'],
    ['a PDF without an end', text('%PDF-1.7\n1 0 obj'), 422, 'document.damaged'],
    ['a PDF with much behind its end', join(pdf, Buffer.alloc(2000)), 422, 'document.damaged'],
    ['a locked PDF', text('%PDF-1.7\n<</Encrypt 5 0 R>>\n%%EOF'), 422, 'document.encrypted'],
    ['a PNG cut short', cut(png), 422, 'document.damaged'],
    [
      'a PNG without a picture',
      join(pngSignature, pngHeader(1, 1), pngEnd),
      422,
      'document.damaged',
    ],
    ['a PNG with an archive behind', join(png, archive), 422, 'document.trailing_data'],
    [
      'a PNG of 2.5 billion dots',
      join(pngSignature, pngHeader(50_000, 50_000), pngEnd),
      422,
      'document.too_detailed',
    ],
    ['a JPEG cut short', cut(jpeg), 422, 'document.damaged'],
    ['a JPEG with an archive behind', join(jpeg, archive), 422, 'document.trailing_data'],
    [
      'a JPEG that is too large to see',
      jpegWith(jpegFrame(60_000, 60_000)),
      422,
      'document.too_detailed',
    ],
    [
      'a JPEG with a wrong segment',
      join(jpeg.subarray(0, 2), text('\xff\x05')),
      422,
      'document.damaged',
    ],
    ['a spreadsheet', wordFile({ '[Content_Types].xml': '<Types/>' }), 415, 'document.wrong_type'],
    [
      'a document with macros',
      wordFile({ 'word/vbaProject.bin': 'x' }),
      422,
      'document.active_content',
    ],
    [
      'a document with a program',
      wordFile({ 'word/media/cv.exe': 'MZ' }),
      422,
      'document.active_content',
    ],
    [
      'a document with a packed program',
      wordFile({ 'word/embeddings/o.bin': Buffer.from('Ole10Native', 'utf16le') }),
      422,
      'document.active_content',
    ],
    [
      'a document with a template elsewhere',
      wordFile({
        [settings]: relationships(['attachedTemplate', 'https://x.example', 'External']),
      }),
      422,
      'document.active_content',
    ],
    [
      'a document with links in another alphabet',
      wordFile({ [settings]: Buffer.from('<Relationship/>', 'utf16le') }),
      422,
      'document.active_content',
    ],
    [
      'a document that unpacks to 300 megabytes',
      wordFile({ 'word/media/a.xml': Buffer.alloc(300 * 1024 * 1024) }),
      422,
      'document.unpacks_too_large',
    ],
    ['a document of parts that overlap', overlapping(), 422, 'document.unpacks_too_large'],
    ['a document that lies about its size', lying(), 422, 'document.damaged'],
    ['a document cut short', cut(wordFile()), 422, 'document.damaged'],
    [
      'a document behind a program',
      join(text('PK\x03\x04MZ'), wordFile()),
      422,
      'document.damaged',
    ],
    ['a document with a way out', wordFile({ '../../evil.xml': 'x' }), 422, 'document.damaged'],
    [
      'a document of too many parts',
      Buffer.from(
        zipSync({
          ...wordParts(),
          ...Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`a${n}`, text('')])),
        }),
      ),
      422,
      'document.unpacks_too_large',
    ],
  ])('%s is refused, and nothing of it kept', async (_what, content, status, code) => {
    const { account, id } = await aWriter();
    expect(await upload(account, id, { content })).toMatchObject({
      status,
      body: { code, errors: [{ pointer: '/file', code }] },
    });
    expect(await list(account, id)).toEqual([]);
    expect(await storedFiles()).toEqual([]);
  });
});

describe('a file that is what it seems', () => {
  it.each<[string, Buffer, string]>([
    ['a Word document', wordFile(), 'wordprocessingml'],
    [
      'one with a link to click',
      wordFile({ [settings]: relationships(['hyperlink', 'https://x.example', 'External']) }),
      'wordprocessingml',
    ],
    ['a PDF', pdf, 'application/pdf'],
  ])('%s is kept as it is', async (_what, content, type) => {
    const { account, id } = await aWriter();
    const { status, body } = await upload(account, id, { content });
    expect([status, body.mediaType]).toEqual([201, expect.stringContaining(type)]);
    const read = await rooms().fetch(account, `/documents/${body.id}/content`);
    expect(Buffer.from(await read.arrayBuffer())).toEqual(content);
  });

  it('a photograph keeps its way up and loses its place', async () => {
    const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
    const place = Buffer.concat([tiff, text('GPS 35.1760N 126.9086E')]);
    const photo = join(
      jpegWith(
        jpegSegment(0xe1, join(text('Exif\0\0'), place)),
        jpegSegment(0xe1, text('http://ns.adobe.com/xap/1.0/\0GPS')),
        jpegSegment(0xed, text('Photoshop GPS')),
        jpegSegment(0xfe, text('GPS')),
      ),
      text('SEFH GPS SEFT'),
    );
    const { account, id } = await aWriter();
    const { body } = await upload(account, id, { content: photo });
    const read = await rooms().fetch(account, `/documents/${body.id}/content`);
    const kept = Buffer.from(await read.arrayBuffer());
    expect(kept.includes('GPS')).toBe(false);
    expect(kept).toEqual(jpegWith(jpegSegment(0xe1, join(text('Exif\0\0'), tiff))));
  });

  it('a screenshot loses its texts', async () => {
    const content = join(
      png.subarray(0, 33),
      pngChunk('tEXt', text('Author\0김하늘')),
      pngChunk('eXIf', text('GPS')),
      png.subarray(33),
    );
    const { account, id } = await aWriter();
    const { body } = await upload(account, id, { content });
    const read = await rooms().fetch(account, `/documents/${body.id}/content`);
    expect(Buffer.from(await read.arrayBuffer())).toEqual(png);
  });
});
