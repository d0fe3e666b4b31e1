import type { FastifyRequest } from 'fastify';
import { problem } from '../../../../platform/http/index.js';
import { documentLimits, type Files, type ReceivedFile } from '../../../documents/index.js';

const limits = { files: 1, fields: 0, parts: 1, fileSize: documentLimits.bytes + 1 };

/** Reads a form with one part, `file`, which goes to the storage as it arrives. */
export async function readLetter(request: FastifyRequest, files: Files): Promise<ReceivedFile> {
  try {
    if (!request.isMultipart()) throw problem('unsupported_type');
    const part = await request.file({ limits }).catch(() => {
      throw problem('input.malformed');
    });
    if (part?.fieldname !== 'file') {
      throw problem('input.invalid', {}, [{ pointer: '/file', code: 'input.required' }]);
    }
    return await files.receive(part.filename, part.file);
  } finally {
    // What is refused before it is read must still flow off, or the sender never hears the answer.
    request.raw.unpipe();
    request.raw.resume();
  }
}
