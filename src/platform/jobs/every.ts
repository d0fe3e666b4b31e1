import { SetMetadata } from '@nestjs/common';

export const everyMetadata = 'danpung:every';

/** What the clock asks for, and how often. */
export interface Round {
  /** `<subject>.<verb>`, the name of its job. */
  readonly name: string;
  readonly milliseconds: number;
}

/**
 * Marks a method without arguments as housekeeping: a worker calls it so often, however many
 * workers run. It may be called again before its time and must find nothing to do then.
 */
export const Every = (name: string, milliseconds: number): MethodDecorator =>
  SetMetadata(everyMetadata, { name, milliseconds } satisfies Round);
