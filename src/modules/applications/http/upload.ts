import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { problem, type FieldError } from '../../../platform/http/index.js';
import {
  documentKinds,
  documentLimits,
  type DocumentKind,
  type Documents,
  type ReceivedFile,
} from '../../documents/index.js';

export interface Upload {
  readonly kind: DocumentKind;
  readonly file: ReceivedFile;
}

/** One byte more than is taken, so that the storage sees the excess and nothing is cut silently. */
const limits = {
  files: 1,
  fields: 1,
  parts: 2,
  fieldSize: 100,
  fileSize: documentLimits.bytes + 1,
};

/** Reads the form `kind`, `file`; the file goes to the storage as it arrives, in whatever order. */
export async function readUpload(request: FastifyRequest, documents: Documents): Promise<Upload> {
  let kind: string | undefined;
  let file: ReceivedFile | undefined;
  try {
    for await (const part of partsOf(request)) {
      if (part.fieldname !== 'kind' && part.fieldname !== 'file') {
        throw refused(`/${part.fieldname}`, 'input.unknown_field');
      }
      if (part.type === 'field') kind = String(part.value);
      else file = await documents.receive(part.filename, part.file);
    }
    return complete(kind, file);
  } catch (error) {
    if (file) await documents.discard(file.key);
    throw error;
  } finally {
    // What is refused before it is read must still flow off, or the sender never hears the answer.
    request.raw.unpipe();
    request.raw.resume();
  }
}

/** A form that cannot be parsed, or has more parts than two, is the sender's fault. */
async function* partsOf(request: FastifyRequest): AsyncGenerator<Multipart> {
  if (!request.isMultipart()) throw problem('unsupported_type');
  try {
    yield* request.parts({ limits });
  } catch {
    throw problem('input.malformed');
  }
}

function complete(kind: string | undefined, file: ReceivedFile | undefined): Upload {
  const known = documentKinds.find((one) => one === kind);
  if (kind === undefined) throw refused('/kind', 'input.required');
  if (known === undefined) throw refused('/kind', 'input.not_allowed');
  if (file === undefined) throw refused('/file', 'input.required');
  return { kind: known, file };
}

const refused = (pointer: string, code: FieldError['code']) =>
  problem('input.invalid', {}, [{ pointer, code }]);
