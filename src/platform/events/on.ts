import { SetMetadata } from '@nestjs/common';

export const handlesMetadata = 'danpung:handles';

/**
 * Marks a method as handler of the events named (`*` for all). It runs in a worker, in its own
 * transaction, once for each event; events may arrive in another order than they were recorded.
 */
export const On = (...names: readonly string[]): MethodDecorator =>
  SetMetadata(handlesMetadata, names);
