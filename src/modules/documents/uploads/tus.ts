import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Server } from '@tus/server';
import type { FastifyRequest } from 'fastify';
import { Problem, problem } from '../../../platform/http/index.js';
import { refusal } from '../checks/byte-reader.js';
import { documentLimits } from '../document.js';
import { documentProblem } from '../document.problems.js';
import { UnfinishedFiles } from './unfinished-files.js';
import { UploadLocks } from './upload-locks.js';

/** What the protocol answered: headers to be sent as they are. */
export interface TusAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** How many bytes are there now, where it is told. */
  readonly offset: number | undefined;
}

const path = '/api/uploads';

/**
 * Resumable uploads by the tus protocol (tus.io, version 1.0.0), spoken by the library of its
 * makers; who may, and what becomes of a whole file, is decided outside.
 */
@Injectable()
export class Tus {
  private readonly server: Server;
  private readonly ids = new WeakMap<object, string>();

  constructor(files: UnfinishedFiles, locks: UploadLocks) {
    this.server = new Server({
      path,
      datastore: files.store,
      locker: locks,
      relativeLocation: true,
      maxSize: documentLimits.bytes,
      allowedOrigins: [],
      namingFunction: (request) => this.ids.get(request) ?? '',
      onResponseError: (_request, error) => this.heard(error),
    });
  }

  /** Lets the protocol answer; `newId` names the upload that is created. */
  async answer(request: FastifyRequest, newId?: string): Promise<TusAnswer> {
    const asked = requestOf(request);
    if (newId) this.ids.set(asked, newId);
    const response = await this.server.handleWeb(asked);
    const text = await response.text();
    if (response.status >= 400) throw refusalOf(response.status, text);
    const headers = Object.fromEntries(
      [...response.headers].filter(([name]) => !/^(access-control-|content-length)/.test(name)),
    );
    const offset = response.headers.get('upload-offset');
    return { status: response.status, headers, offset: offset === null ? undefined : +offset };
  }

  /** A refusal of ours passes through the library as its code. */
  private heard(error: Error | { status_code: number; body: string }) {
    return error instanceof Problem ? { status_code: error.status, body: error.code } : undefined;
  }
}

function requestOf(request: FastifyRequest): Request {
  const { raw, method } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  // A body of any other type was read already; it is no part of an upload.
  const isOfUpload = raw.headers['content-type'] === 'application/offset+octet-stream';
  const hasBody = isOfUpload && (method === 'PATCH' || method === 'POST');
  // One piece at a time: the default would hold sixteen thousand of them.
  const body = hasBody && Readable.toWeb(raw, { strategy: { highWaterMark: 1 } });
  // The library takes the last part of an address for the id, even out of a query: it gets none.
  const url = `http://localhost${(raw.url ?? path).split('?')[0]}`;
  return new Request(url, {
    method,
    headers,
    ...(body && { body, duplex: 'half' }),
  } as RequestInit);
}

function refusalOf(status: number, text: string): Problem {
  if (status === 404) return problem('not_found');
  if (status === 410) return documentProblem('upload.gone');
  if (status === 409 || text === 'upload.conflict') return documentProblem('upload.conflict');
  if (status === 413) {
    const limit = documentLimits.bytes;
    return refusal('document.too_large', { limit, unit: 'bytes', megabytes: limit / 1024 ** 2 });
  }
  // 501 is said of parts of the protocol that we do not speak.
  const isOurs = status >= 500 && status !== 501;
  return isOurs ? problem('unavailable') : documentProblem('upload.malformed');
}
