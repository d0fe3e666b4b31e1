import { problem, type FieldError } from '../../platform/http/index.js';
import { isKnownZone } from '../../platform/time/index.js';
import type { UniversityKind } from './university.entity.js';

interface Place {
  readonly kind: UniversityKind;
  readonly timeZone: string;
  readonly provinceCode: string | null;
  readonly hub: string | null;
}

/** A university stands in a known time zone, and a host in a province served by a hub. */
export function refuseIncompletePlace({ kind, timeZone, provinceCode, hub }: Place): void {
  const errors: FieldError[] = [];
  if (!isKnownZone(timeZone)) errors.push({ pointer: '/timeZone', code: 'input.not_allowed' });
  if (kind === 'host') {
    if (!provinceCode) errors.push({ pointer: '/provinceCode', code: 'input.required' });
    if (!hub) errors.push({ pointer: '/hub', code: 'input.required' });
  }
  if (errors.length > 0) throw problem('input.invalid', {}, errors);
}
