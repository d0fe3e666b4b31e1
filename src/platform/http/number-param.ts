import { Param, ParseIntPipe } from '@nestjs/common';
import { problem } from './problem.js';

/** The number in the path; whatever is no whole number names nothing. */
export const NumberParam = (name: string): ParameterDecorator =>
  Param(name, new ParseIntPipe({ exceptionFactory: () => problem('not_found') }));
