import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Storage } from '../../../platform/storage/index.js';
import { openArchive } from '../checks/archive.js';
import type { Document } from '../document.js';
import { documentProblem } from '../document.problems.js';
import { docx, endingsOf } from '../media-type.js';
import { blindDocx } from './blind-docx.js';
import { blindPdf } from './blind-pdf.js';
import { Gate } from './gate.js';

export interface BlindCopy {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Readable;
}

/**
 * Copies for those who must not know whose document it is: a name that is the kind and a number,
 * and no author in the metadata. What is written on the pages stays. PDFs are taken into memory,
 * so they are made one at a time; pictures lost their metadata when they came.
 */
@Injectable()
export class BlindCopies {
  private readonly gate = new Gate(1);

  constructor(private readonly storage: Storage) {}

  /** `document.no_blind_copy` when the file cannot be taken apart: then nobody gets it blindly. */
  async of(document: Document, content: Readable): Promise<BlindCopy> {
    const { kind, id, mediaType } = document;
    const name = `${kind}-${id.slice(0, 4)}${endingsOf(mediaType)[0]}`;
    return { name, mediaType, content: await this.without(document, content) };
  }

  private async without(document: Document, content: Readable): Promise<Readable> {
    if (document.mediaType === 'application/pdf') return this.pdf(content);
    if (document.mediaType !== docx) return content;
    content.destroy();
    return blindDocx(await openArchive(this.storage, document.storageKey, document.bytes));
  }

  private pdf(content: Readable): Promise<Readable> {
    return this.gate.pass(async () => {
      try {
        return Readable.from([Buffer.from(await blindPdf(await buffer(content)))]);
      } catch {
        throw documentProblem('document.no_blind_copy');
      } finally {
        content.destroy();
      }
    });
  }
}
