import { Injectable } from '@nestjs/common';
import { Settings } from '../../../platform/config/index.js';
import { Cipher } from './cipher.js';

/** The cipher of this installation, from its secrets. */
@Injectable()
export class PassportCipher extends Cipher {
  constructor({ DANPUNG_SECRET, DANPUNG_PREVIOUS_SECRETS }: Settings) {
    super([DANPUNG_SECRET, ...(DANPUNG_PREVIOUS_SECRETS?.split(',') ?? [])]);
  }
}
