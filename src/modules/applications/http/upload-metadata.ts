import type { IncomingHttpHeaders } from 'node:http';
import { isUUID } from 'class-validator';
import { problem, type FieldError } from '../../../platform/http/index.js';
import { documentLimits, documentProblem, type NewUpload } from '../../documents/index.js';
import { wishOf } from './upload.js';

const pair = /^([A-Za-z]{1,40})(?: ([A-Za-z0-9+/]{0,2000}={0,2}))?$/;
const longest = 4000;

/** What the headers of a new upload say of it; refused like the fields of a form. */
export function newUploadOf(headers: IncomingHttpHeaders, accountId: string): NewUpload {
  const given = metadataOf(headers['upload-metadata']);
  const applicationId = given.get('applicationId');
  if (!applicationId) throw refused('/applicationId', 'input.required');
  if (!isUUID(applicationId)) throw problem('not_found');
  const documentId = given.get('documentId');
  if (documentId && !isUUID(documentId)) throw problem('not_found');
  return {
    accountId,
    applicationId,
    ...wishOf(given),
    ...(documentId && { documentId }),
    name: (given.get('filename') ?? '').replace(/\0/g, '').slice(0, 500),
    bytes: lengthOf(headers['upload-length']),
  };
}

function metadataOf(header: string | string[] | undefined): Map<string, string> {
  if (typeof header !== 'string' || header.length > longest) {
    throw documentProblem('upload.malformed');
  }
  const given = new Map<string, string>();
  for (const part of header.split(',')) {
    const [, name, value = ''] = pair.exec(part.trim()) ?? [];
    if (!name || given.has(name)) throw documentProblem('upload.malformed');
    given.set(name, Buffer.from(value, 'base64').toString('utf8'));
  }
  return given;
}

function lengthOf(header: string | string[] | undefined): number {
  if (typeof header !== 'string' || !/^\d{1,15}$/.test(header)) {
    throw documentProblem('upload.malformed');
  }
  const [bytes, limit] = [Number(header), documentLimits.bytes];
  if (bytes === 0) throw documentProblem('document.empty');
  if (bytes > limit) {
    const numbers = { limit, unit: 'bytes', megabytes: limit / (1024 * 1024) };
    throw documentProblem('document.too_large', numbers);
  }
  return bytes;
}

const refused = (pointer: string, code: FieldError['code']) =>
  problem('input.invalid', {}, [{ pointer, code }]);
