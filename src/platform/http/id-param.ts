import { Param, ParseUUIDPipe } from '@nestjs/common';
import { problem } from './problem.js';

/** The id in the path; whatever is no UUID names nothing, so it is answered like a missing row. */
export const IdParam = (name = 'id'): ParameterDecorator =>
  Param(name, new ParseUUIDPipe({ exceptionFactory: () => problem('not_found') }));
