import { Injectable, Logger } from '@nestjs/common';
import { Settings } from '../../../platform/config/index.js';
import { problem } from '../../../platform/http/index.js';
import { Storage } from '../../../platform/storage/index.js';
import {
  documentProblem,
  Scanner,
  ScannerUnavailable,
  type ReceivedFile,
} from '../../documents/index.js';
import { letterTypes } from './letter-types.js';
import { referenceProblem } from './reference.problems.js';

/**
 * Looks at a letter while its referee waits, who has no page on which a later verdict could be
 * told: a picture is refused, and malware where a scanner is named by `CLAMD_URL`.
 */
@Injectable()
export class LetterCheck {
  private readonly logger = new Logger(LetterCheck.name);

  constructor(
    private readonly settings: Settings,
    private readonly storage: Storage,
  ) {}

  /** `unavailable` while the scanner is away: nothing unseen is kept. */
  async refuseUnfit({ mediaType, key }: ReceivedFile): Promise<void> {
    if (!letterTypes.includes(mediaType)) {
      throw referenceProblem('reference.wrong_file', {}, atFile('reference.wrong_file'));
    }
    const { CLAMD_URL } = this.settings;
    if (!CLAMD_URL) return;
    const verdict = await new Scanner(CLAMD_URL)
      .scan(await this.storage.get(key))
      .catch((error: unknown) => {
        if (!(error instanceof ScannerUnavailable)) throw error;
        this.logger.warn(`A letter could not be taken. ${error.message}`);
        throw problem('unavailable');
      });
    if (verdict.finding !== null) {
      throw documentProblem('document.refused', {}, atFile('document.refused'));
    }
  }
}

const atFile = (code: string) => [{ pointer: '/file', code }];
