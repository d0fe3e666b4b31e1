import { Readable } from 'node:stream';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PDFDocument } from '@cantoo/pdf-lib';
import { Storage } from '../../src/platform/storage/index.js';
import {
  aCall,
  aDocument,
  anApplication,
  aReview,
  aStudent,
  aUniversity,
  walkApplication,
} from '../builders/index.js';
import { readsIn } from '../support/absent.js';
import { useApp } from '../support/app.js';
import { anIntruder, type Intruder } from '../support/intruder.js';
import { aSignedIn } from '../support/matrix.js';
import { whole } from '../support/reviewing.js';

const { db, app } = useApp();
let knock: Intruder;
let paths: string[];

/** Names that only this applicant has; none may reach whoever judges without names. */
const canary =
  /goldammer|kanaria|황금방울새|vogelwarte|새터대학교|finkenthal|dompfaff|rotkehlchen|zeisig/i;

beforeAll(async () => {
  knock = anIntruder(app().origin);
  const answer = await app().visitor().get('/openapi.json');
  paths = readsIn(answer.body as OpenAPIObject);
});

/** A PDF whose title and author tell whose it is. */
async function aTellingFile(): Promise<string> {
  const pdf = await PDFDocument.create();
  pdf.addPage([200, 200]);
  pdf.setTitle('Transcript of Kanaria Goldammer');
  pdf.setAuthor('Goldammer');
  const content = Buffer.from(await pdf.save());
  const { key } = await app()
    .nest.get(Storage)
    .put(Readable.from([content]));
  return key;
}

/** A nominated application in a blind call, telling everywhere who wrote it. */
async function aTellingApplication() {
  const home = await aUniversity(db());
  await db().query(
    `UPDATE university SET name_en = 'Vogelwarte University', name_ko = '새터대학교' WHERE id = $1`,
    [home],
  );
  const { id: callId } = await aCall(db(), { rules: { reviewIsBlind: true } });
  const { id: studentId } = await aStudent(db(), { universityId: home });
  await db().query(
    `UPDATE student SET name_hangul = '황금방울새', passport_surname = 'GOLDAMMER',
       passport_given_names = 'KANARIA', college = 'Zeisig College' WHERE id = $1`,
    [studentId],
  );
  const { id } = await anApplication(db(), { studentId, callId, state: 'draft' });
  await db().query(
    `UPDATE application SET home_supervisor_name = 'Finkenthal',
       home_supervisor_email = 'finkenthal@vogelwarte.example',
       statement = 'I am Kanaria  Goldammer (황금방울새) of Vogelwarte University; Dompfaff taught me.'
     WHERE id = $1`,
    [id],
  );
  await db().query(
    `INSERT INTO reference_request (application_id, name, email, locale, waives_access, due_at)
     VALUES ($1, 'Dompfaff', 'dompfaff@vogelwarte.example', 'en', true, now() + interval '9 days')`,
    [id],
  );
  const { id: documentId } = await aDocument(db(), id, {
    storageKey: await aTellingFile(),
    name: 'Rotkehlchen-Goldammer.pdf',
  });
  await walkApplication(db(), id, 'nominated');
  return { id, callId, studentId, documentId, home };
}

describe.each([
  ['a reviewer', 'reviewer'],
  ['a programme coordinator with a review to write', 'programme_coordinator'],
])('%s in a blind call', (_, role) => {
  it('meets no name of the applicant in any answer', async () => {
    const told = await aTellingApplication();
    const reader = await aSignedIn(db(), role, 'all');
    const reviewId = await aReview(db(), {
      ...{ applicationId: told.id, callId: told.callId, reviewerId: reader.id },
    });
    const headers = { cookie: reader.cookie, origin: app().origin };
    const read = (path: string) => knock('GET', path, { headers });
    const own = await read(`/reviews/${reviewId}`);
    expect(own).toMatchObject({ status: 200, body: { isBlind: true } });
    expect(own.body.material.statement).toContain('●●●');
    // Profiles are there for coordinators; that one of them belongs to this review is not told.
    const hidden = paths.filter(
      (path) => !path.startsWith('/students') && !path.startsWith('/universities'),
    );
    for (const path of hidden) {
      for (const id of [told.id, reviewId, told.callId, told.documentId]) {
        const filled = path.replace('{documentId}', told.documentId).replace(/\{\w+\}/g, id);
        for (const query of path.includes('{') ? [''] : ['?limit=100', '?limit=100&q=goldammer']) {
          const { headers: sent, body } = await read(`${filled}${query}`);
          const text = `${JSON.stringify(body)} ${[...sent.entries()].join(' ')}`;
          expect([filled, canary.exec(text)?.[0]]).toEqual([filled, undefined]);
        }
      }
    }
    expect(JSON.stringify(own.body)).not.toContain(told.studentId);
    expect(JSON.stringify(own.body)).not.toContain(told.home);
  });

  it('may not take a blind review back once names can be seen', async () => {
    const told = await aTellingApplication();
    const reader = await aSignedIn(db(), role, 'all');
    const reviewId = await aReview(db(), {
      ...{ applicationId: told.id, callId: told.callId, reviewerId: reader.id },
    });
    const headers = { cookie: reader.cookie, origin: app().origin };
    const path = `/reviews/${reviewId}`;
    await knock('PATCH', path, { body: whole, headers });
    expect((await knock('POST', `${path}/submission`, { body: {}, headers })).status).toBe(200);
    const back = await knock('POST', `${path}/reopening`, { body: {}, headers });
    expect(back.status).toBe(role === 'reviewer' ? 200 : 409);
    const met = await knock('GET', `/applications/${told.id}`, { headers });
    expect(met.status).toBe(role === 'reviewer' ? 403 : 200);
  });
});

it('a document is handed out without the names in its metadata and its file name', async () => {
  const told = await aTellingApplication();
  const reader = await aSignedIn(db(), 'reviewer', 'all');
  const reviewId = await aReview(db(), {
    ...{ applicationId: told.id, callId: told.callId, reviewerId: reader.id },
  });
  const path = `/api/reviews/${reviewId}/documents/${told.documentId}/content`;
  const answer = await fetch(`${app().origin}${path}`, { headers: { cookie: reader.cookie } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).not.toMatch(canary);
  const pdf = await PDFDocument.load(await answer.arrayBuffer());
  expect([pdf.getTitle() ?? '', pdf.getAuthor() ?? ''].join(' ')).not.toMatch(canary);
});
