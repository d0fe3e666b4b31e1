import { Injectable } from '@nestjs/common';
import { problem, type FieldError } from '../../../platform/http/index.js';
import { Programmes } from '../../programmes/index.js';
import { Universities } from '../../universities/index.js';

interface References {
  readonly callId?: string;
  readonly provinceCode?: string | null;
}

/** Refuses references of input that name nothing, with a pointer to each. */
@Injectable()
export class RefuseUnknown {
  constructor(
    private readonly programmes: Programmes,
    private readonly universities: Universities,
  ) {}

  async execute({ callId, provinceCode }: References): Promise<void> {
    const errors: FieldError[] = [];
    if (callId && !(await this.programmes.find(callId))) {
      errors.push({ pointer: '/callId', code: 'input.not_allowed' });
    }
    if (provinceCode && !(await this.universities.knowsProvince(provinceCode))) {
      errors.push({ pointer: '/provinceCode', code: 'input.not_allowed' });
    }
    if (errors.length > 0) throw problem('input.invalid', {}, errors);
  }
}
