import PDFDocument from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import { type Queryable } from '../reference/index.js';

/** Keeps a file; answers the key under which it is found again. */
export type KeepFile = (
  content: Buffer,
) => Promise<{ readonly key: string; readonly bytes: number; readonly sha256: string }>;

interface Writer {
  applicationId: string;
  accountId: string;
  addedAt: Date;
  name: string;
  university: string;
  major: string;
}

const applications = 40;
const files = [
  { kind: 'transcript', slot: 1, name: '성적증명서.pdf', title: 'Academic transcript' },
  { kind: 'cv', slot: 2, name: '이력서.pdf', title: 'Curriculum vitae' },
] as const;

/** Transcript and CV of those whose applications are being judged: small, but real files. */
export async function loadDocuments(db: Queryable, keepFile: KeepFile): Promise<void> {
  const writers = (await db.query(
    `SELECT a.id AS "applicationId", s.account_id AS "accountId",
       a.submitted_at - interval '1 day' AS "addedAt", u.name_en AS university, s.major,
       s.passport_given_names || ' ' || s.passport_surname AS name
     FROM application a JOIN student s ON s.id = a.student_id
     JOIN university u ON u.id = s.university_id
     WHERE a.state IN ('submitted', 'nominated', 'returned', 'endorsed')
       AND s.passport_surname IS NOT NULL
     ORDER BY a.submitted_at DESC, a.id LIMIT ${applications}`,
  )) as Writer[];
  for (const writer of writers) {
    for (const file of files) {
      const kept = await keepFile(await pageOf(writer, file.title));
      await db.query(
        `WITH added AS (INSERT INTO document (application_id, slot, stage, kind, created_at)
           VALUES ($1, $2, 'apply', $3, $4) RETURNING id)
         INSERT INTO document_version (document_id, number, name, media_type, bytes, sha256,
           storage_key, uploaded_by, uploaded_at, state)
         SELECT id, 1, $5, 'application/pdf', $6, $7, $8, $9, $4, 'cleared' FROM added`,
        [
          ...[writer.applicationId, file.slot, file.kind, writer.addedAt, file.name],
          ...[kept.bytes, kept.sha256, kept.key, writer.accountId],
        ],
      );
    }
  }
}

/** One page that says what it is and whose. */
async function pageOf({ name, university, major, addedAt }: Writer, title: string) {
  const pdf = new PDFDocument({ size: 'A4', margin: 72, info: { CreationDate: addedAt } });
  pdf.fontSize(22).text(title).moveDown();
  pdf.fontSize(13).text(name).text(university).text(major).moveDown();
  pdf.fontSize(10).text('A document of the demonstration cohort.');
  pdf.end();
  return buffer(pdf);
}
