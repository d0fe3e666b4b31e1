import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { problem, type FieldError } from '../../../platform/http/index.js';
import {
  documentKinds,
  documentLimits,
  documentStages,
  type Files,
  type ReceivedFile,
} from '../../documents/index.js';
import type { NewDocument } from '../commands/attach-document.js';
import type { Wish } from '../documents/document-door.js';

/** One byte more than is taken, so that the storage sees the excess and nothing is cut silently. */
const limits = {
  files: 1,
  fields: 2,
  parts: 3,
  fieldSize: 100,
  fileSize: documentLimits.bytes + 1,
};

/** Reads the form `kind`, `stage`, `file`; the file is stored as it arrives, in whatever order. */
export async function readUpload(request: FastifyRequest, files: Files): Promise<NewDocument> {
  return readForm(request, files, ['kind', 'stage'], wishOf);
}

/** Reads the form `file`: another file of a document that is there. */
export async function readReplacement(
  request: FastifyRequest,
  files: Files,
  wish: Wish,
): Promise<NewDocument> {
  return readForm(request, files, [], () => wish);
}

async function readForm(
  request: FastifyRequest,
  files: Files,
  fields: readonly string[],
  wishFrom: (given: ReadonlyMap<string, string>) => Wish,
): Promise<NewDocument> {
  const given = new Map<string, string>();
  let file: ReceivedFile | undefined;
  try {
    for await (const part of partsOf(request)) {
      const isKnown = part.type === 'file' ? part.fieldname === 'file' : false;
      if (!isKnown && !fields.includes(part.fieldname)) {
        throw refused(`/${part.fieldname}`, 'input.unknown_field');
      }
      if (part.type === 'field') given.set(part.fieldname, String(part.value));
      else file = await files.receive(part.filename, part.file);
    }
    const wish = wishFrom(given);
    if (file === undefined) throw refused('/file', 'input.required');
    return { ...wish, file };
  } catch (error) {
    if (file) await files.discard(file.key);
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

/** What the form says of the file: a kind that is known, and perhaps a stage. */
export function wishOf(given: ReadonlyMap<string, string | null | undefined>): Wish {
  const kind = documentKinds.find((one) => one === given.get('kind'));
  if (!given.get('kind')) throw refused('/kind', 'input.required');
  if (!kind) throw refused('/kind', 'input.not_allowed');
  if (!given.get('stage')) return { kind };
  const stage = documentStages.find((one) => one === given.get('stage'));
  if (!stage) throw refused('/stage', 'input.not_allowed');
  return { kind, stage };
}

const refused = (pointer: string, code: FieldError['code']) =>
  problem('input.invalid', {}, [{ pointer, code }]);
