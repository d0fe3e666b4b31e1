import type { CallEntity } from '../call.entity.js';
import type { ChangeCall } from '../http/call.dto.js';

/** Input as columns; what was left out is absent, so that it stays as it is. */
export function columnsOf({
  title,
  opensAt,
  closesAt,
  rules: _rules,
  ...input
}: ChangeCall): Partial<CallEntity> {
  return {
    ...input,
    ...(title && { titleKo: title.ko, titleEn: title.en, titleFr: title.fr }),
    ...(opensAt && { opensAt: new Date(opensAt) }),
    ...(closesAt && { closesAt: new Date(closesAt) }),
  };
}
