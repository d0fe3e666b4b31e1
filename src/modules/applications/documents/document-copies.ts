import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { BlindCopies, Files, type Document } from '../../documents/index.js';
import type { Copy } from './document.policy.js';

/** A file as it is sent; its length where it is known before. */
export interface FileCopy {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes?: number;
  readonly content: Readable;
}

/** Makes of a stored file the copy that a reader may have. */
@Injectable()
export class DocumentCopies {
  constructor(
    private readonly files: Files,
    private readonly blind: BlindCopies,
  ) {}

  async of(document: Document, copy: Copy): Promise<FileCopy> {
    const { name, mediaType, bytes } = document;
    const content = await this.files.content(document);
    return copy === 'full' ? { name, mediaType, bytes, content } : this.blind.of(document, content);
  }
}
