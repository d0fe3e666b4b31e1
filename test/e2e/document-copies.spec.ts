import { PDFDocument } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { walkApplication } from '../builders/index.js';
import { anAccountWith } from '../support/catalogue.js';
import { png } from '../support/files.js';
import { useUploads } from '../support/uploads.js';
import { wordFile } from '../support/word-file.js';

const { db, aWriter, rooms, upload, list } = useUploads();
const name = '김하늘 이력서.pdf';

/** A PDF that tells of its author in every place that PDFs have for it. */
async function signedPdf(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText('Research plan');
  pdf.setAuthor('KIM HA-NEUL');
  pdf.setTitle('CV of KIM HA-NEUL');
  const xmp = pdf.context.stream('<x:xmpmeta>KIM HA-NEUL</x:xmpmeta>', { Type: 'Metadata' });
  pdf.catalog.set(pdf.context.obj('Metadata'), pdf.context.register(xmp));
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}

async function copyOf(content: Buffer, given = name) {
  const { account, id } = await aWriter();
  const { body } = await upload(account, id, { content, name: given, kind: 'cv' });
  const path = `/documents/${body.id}/content`;
  const answer = await rooms().fetch(account, `${path}?copy=blind`);
  const header = answer.headers.get('content-disposition') ?? '';
  const bytes = Buffer.from(await answer.arrayBuffer());
  const whole = await rooms().fetch(account, path);
  return {
    bytes,
    whole: Buffer.from(await whole.arrayBuffer()),
    status: answer.status,
    name: decodeURIComponent(header.replace("attachment; filename*=UTF-8''", '')),
    id: String(body.id),
  };
}

describe('a copy without names', () => {
  it('of a PDF has no author, title or XMP, and the same pages', async () => {
    const content = await signedPdf();
    const copy = await copyOf(content);
    expect([copy.status, copy.name]).toEqual([200, `cv-${copy.id.slice(0, 4)}.pdf`]);
    expect(copy.bytes.toString('latin1')).not.toMatch(/KIM|HA-NEUL|pdf-lib/);
    const pdf = await PDFDocument.load(copy.bytes, { updateMetadata: false });
    expect([pdf.getAuthor(), pdf.getTitle(), pdf.getPageCount()]).toEqual([
      undefined,
      undefined,
      1,
    ]);
    expect(copy.whole).toEqual(content);
  });

  it('of a Word document has no properties and no names beside its changes', async () => {
    const copy = await copyOf(wordFile(), '김하늘.docx');
    expect(copy.name).toBe(`cv-${copy.id.slice(0, 4)}.docx`);
    const parts = unzipSync(copy.bytes);
    const words = Object.values(parts).map((part) => Buffer.from(part).toString('utf8'));
    expect(words.join(' ')).not.toContain('김하늘');
    expect(words.join(' ')).toContain('연구 계획서');
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['word/document.xml']));
  });

  it('of a picture has another name', async () => {
    const copy = await copyOf(png, '김하늘.png');
    expect([copy.name, copy.bytes]).toEqual([`cv-${copy.id.slice(0, 4)}.png`, png]);
  });

  it('is not made of a PDF that cannot be taken apart', async () => {
    const copy = await copyOf(Buffer.from('%PDF-1.7\nno objects at all\n%%EOF\n'));
    expect(copy.status).toBe(409);
    expect(JSON.parse(copy.bytes.toString()).code).toBe('document.no_blind_copy');
  });
});

describe('a copy of the passport', () => {
  it('is read by the student and their university; others see only that it is there', async () => {
    const { student, account, id } = await aWriter([
      { stage: 'apply', kind: 'passport_copy', isRequired: false },
    ]);
    const { body: copy } = await upload(account, id, { kind: 'passport_copy' });
    await walkApplication(db(), id, 'submitted');
    const scope = { kind: 'university', id: student.universityId };
    const readers = {
      student: account,
      home: await anAccountWith(db(), 'university_coordinator', scope),
      programme: await anAccountWith(db(), 'programme_coordinator'),
      admin: await anAccountWith(db(), 'admin'),
    };
    const found: Record<string, unknown> = {};
    for (const [name, reader] of Object.entries(readers)) {
      const [{ can }] = await list(reader, id);
      const paths = [`/documents/${copy.id}/content`, `/documents/${copy.id}/versions/1/content`];
      const answers = await Promise.all(paths.map((path) => rooms().fetch(reader, path)));
      found[name] = [can.read, ...answers.map(({ status }) => status)];
    }
    expect(found).toEqual({
      student: [true, 200, 200],
      home: [true, 200, 200],
      programme: [false, 403, 403],
      admin: [false, 403, 403],
    });
    const looks = await db().rows(
      `SELECT actor_id AS actor, subject_id AS subject, payload FROM event
       WHERE name = 'document.read'`,
    );
    const look = { actor: readers.home, subject: copy.id, payload: { applicationId: id } };
    expect(looks).toEqual([look, look]);
  });
});
