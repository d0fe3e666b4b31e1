import { Upload, defaultOptions, type DetailedError } from 'tus-js-client';
import { documentLimits } from '../../../api/document-types.js';
import { ApiProblem, type ProblemBody } from '../../../api/problem.js';

/** Where a file belongs. */
export interface Target {
  readonly applicationId: string;
  readonly kind: string;
  readonly stage?: string;
  /** The document that the file replaces. */
  readonly documentId?: string;
}

export interface Course {
  readonly onProgress: (share: number) => void;
  readonly onDone: () => void;
  readonly onFailed: (problem: ApiProblem) => void;
}

const megabyte = 1024 * 1024;
/** Small enough to lose little on a train, large enough not to wait for answers. */
const pieceBytes = 4 * megabyte;
const pauses = [0, 1000, 3000, 5000, 10_000, 20_000];

/**
 * The same file for the same place is the same upload, also after the page was closed. The bytes
 * tell, not the date: phones hand out a new one with each choice.
 */
const fingerprintOf = async (target: Target, file: File): Promise<string> =>
  ['danpung', target.applicationId, target.stage, target.kind, target.documentId]
    .concat([file.name, `${file.size}`, await digestOf(file)])
    .join('|');

async function digestOf(file: File): Promise<string> {
  // Browsers hash on safe addresses only.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return `${file.lastModified}`;
  const digest = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sends a file in pieces; what an earlier visit sent already is not sent again. */
export async function sendFile(file: File, target: Target, course: Course): Promise<Upload> {
  const { applicationId, kind, stage, documentId } = target;
  const fingerprint = fingerprintOf(target, file);
  const upload = new Upload(file, {
    endpoint: '/api/uploads',
    chunkSize: pieceBytes,
    retryDelays: pauses,
    removeFingerprintOnSuccess: true,
    fingerprint: () => fingerprint,
    headers: { 'accept-language': document.documentElement.lang },
    metadata: {
      ...{ applicationId, kind, filename: file.name },
      ...(stage && { stage }),
      ...(documentId && { documentId }),
    },
    onShouldRetry: (error) => isWorthRetrying(error),
    onProgress: (sent, total) => course.onProgress(total === 0 ? 0 : sent / total),
    onSuccess: () => course.onDone(),
    onError: (error) => course.onFailed(problemOf(error)),
  });
  const [earlier] = await upload.findPreviousUploads();
  if (earlier) upload.resumeFromPreviousUpload(earlier);
  upload.start();
  return upload;
}

/** Refuses at once what the server would refuse after the whole file had travelled. */
export function refusalOf({ size }: File): ApiProblem | undefined {
  const { megabytes } = documentLimits;
  if (size === 0) return new ApiProblem({ status: 422, code: 'document.empty' });
  if (size <= megabytes * megabyte) return undefined;
  return new ApiProblem({ status: 413, code: 'document.too_large', megabytes });
}

/** A file whose upload was begun here and did not end. */
export interface Unfinished {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string;
}

/** Under which {@link unfinishedOf} is kept. */
export const unfinishedKey = (applicationId: string) => ['unfinished-uploads', applicationId];

const dayMs = 24 * 3_600_000;

/** What was begun for an application and is kept by the server still. */
export async function unfinishedOf(applicationId: string): Promise<Unfinished[]> {
  const all = await defaultOptions.urlStorage.findAllUploads();
  return all
    .filter(({ metadata }) => metadata['applicationId'] === applicationId)
    .filter(({ creationTime }) => Date.now() - Date.parse(creationTime) < dayMs)
    .map(({ urlStorageKey, metadata, uploadUrl }) => ({
      key: urlStorageKey,
      name: metadata['filename'] ?? '',
      kind: metadata['kind'] ?? 'other',
      address: uploadUrl ?? '',
    }));
}

/** Forgets an upload here and, if it can be reached, on the server. */
export async function giveUp({ key, address }: Unfinished): Promise<void> {
  await defaultOptions.urlStorage.removeUpload(key);
  if (address) await Upload.terminate(address).catch(() => undefined);
}

const statusOf = (error: DetailedError): number => error.originalResponse?.getStatus() ?? 0;
const codeIn = (error: DetailedError): string => bodyOf(error).code ?? '';

/** A refusal of the file stays one; a torn line, a busy server and a lock do not. */
const isWorthRetrying = (error: DetailedError): boolean => {
  const status = statusOf(error);
  return status === 0 || status >= 500 || status === 429 || codeIn(error) === 'upload.conflict';
};

function bodyOf(error: DetailedError): Partial<ProblemBody> {
  try {
    return JSON.parse(error.originalResponse?.getBody() ?? '{}') as Partial<ProblemBody>;
  } catch {
    return {};
  }
}

function problemOf(error: Error | DetailedError): ApiProblem {
  if (!('originalResponse' in error))
    return new ApiProblem({ status: 0, code: 'client.unexpected' });
  const status = statusOf(error);
  if (status === 0) return new ApiProblem({ status, code: 'client.unreachable' });
  return new ApiProblem({ code: 'client.unexpected', ...bodyOf(error), status });
}
