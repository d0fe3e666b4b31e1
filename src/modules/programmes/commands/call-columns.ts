import type { CallEntity } from '../call.entity.js';
import type { Instants } from '../call-times.rules.js';
import type { ChangeCall } from '../http/call.dto.js';

/** Input as columns; what was left out is absent, so that it stays as it is. */
export function columnsOf(
  {
    title,
    opensAt: _opensAt,
    opensAtLocal: _opensAtLocal,
    closesAt: _closesAt,
    closesAtLocal: _closesAtLocal,
    rules: _rules,
    ...input
  }: ChangeCall,
  instants: Instants,
): Partial<CallEntity> {
  return {
    ...input,
    ...instants,
    ...(title && { titleKo: title.ko, titleEn: title.en, titleFr: title.fr }),
  };
}
