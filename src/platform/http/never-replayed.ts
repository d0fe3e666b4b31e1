import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const neverReplayedMetadata = 'danpung:never-replayed';
/** How the OpenAPI document says the same. */
export const neverReplayedExtension = 'x-never-replayed';

/**
 * A `POST` whose answer is not kept under an `Idempotency-Key`: it holds a secret, or the body is
 * a stream that no lock should wait for.
 */
export const NeverReplayed = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(neverReplayedMetadata, true),
    ApiExtension(neverReplayedExtension, true),
  );
