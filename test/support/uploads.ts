import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { applicationEntities, ApplicationsModule } from '../../src/modules/applications/index.js';
import { aCall, anApplication, aStudent, type Student } from '../builders/index.js';
import { anAccountWith, useCatalogue } from './catalogue.js';
import { pdf } from './files.js';
import { MultipartModule } from './multipart.js';

export const mebibyte = 1024 * 1024;

export { jpeg, pdf, png } from './files.js';

export interface Sent {
  kind?: string;
  stage?: string;
  name?: string;
  type?: string;
  content?: Buffer;
}

/** An answer that may hold anything. */
const answerOf = async (
  response: Response,
): Promise<{ status: number; body: ReturnType<typeof JSON.parse> }> => ({
  status: response.status,
  body: await response.json(),
});

/** Where the rooms keep files; known once they are open. */
const files = (): string => join(process.env.DANPUNG_DATA_DIR ?? '', 'files');

/** Names of all files in the storage, half-written ones too. */
export async function storedFiles(): Promise<string[]> {
  const entries = await readdir(files(), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** Applications whose students send files to the rooms. */
export function useUploads() {
  const { db, rooms } = useCatalogue({
    modules: [MultipartModule, ApplicationsModule],
    entities: applicationEntities,
  });
  beforeEach(() => rm(files(), { recursive: true, force: true }));
  /** Sends a form as it is. */
  const sendForm = async (account: string, id: string, body: FormData | Blob) => {
    const init = { method: 'POST', body };
    return answerOf(await rooms().fetch(account, `/applications/${id}/documents`, init));
  };
  return {
    db,
    rooms,
    sendForm,
    /** A student with a draft; its call may ask for documents. */
    async aWriter(
      documents?: readonly object[],
    ): Promise<{ student: Student; account: string; id: string }> {
      const account = await anAccountWith(db(), 'student', { kind: 'self' });
      const student = await aStudent(db(), { accountId: account });
      const call = documents && (await aCall(db(), { rules: { documents } }));
      const { id } = await anApplication(db(), { studentId: student.id, callId: call?.id });
      return { student, account, id };
    },
    async upload(account: string, id: string, sent: Sent = {}) {
      const { kind = 'transcript', name = 'transcript.pdf', content = pdf, type } = sent;
      const form = new FormData();
      form.append('kind', kind);
      if (sent.stage) form.append('stage', sent.stage);
      form.append('file', new Blob([new Uint8Array(content)], { type }), name);
      return sendForm(account, id, form);
    },
    /** Sends another file of a document. */
    async replace(account: string, documentId: string, content: Buffer, name = 'new.pdf') {
      const body = new FormData();
      body.append('file', new Blob([new Uint8Array(content)]), name);
      const init = { method: 'POST', body };
      return answerOf(await rooms().fetch(account, `/documents/${documentId}/versions`, init));
    },
    async list(account: string, id: string) {
      return (await rooms().send(account, 'GET', `/applications/${id}/documents`)).body.items;
    },
  };
}
