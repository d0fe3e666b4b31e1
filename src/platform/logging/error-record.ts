import { allowedFields } from './allowed-fields.js';
import { scrub } from './scrub.js';

const isFromDatabase = (error: object): boolean =>
  'driverError' in error || ('severity' in error && 'code' in error);

const frame = /^\s+at .*(file:|node:|\/|\\).*:\d+:\d+\)?$/;

/** Only the frames: the lines before them repeat the message, whatever its length. */
export const framesOf = (stack: string | undefined): string | undefined =>
  stack
    ?.split('\n')
    .filter((line) => frame.test(line))
    .join('\n');

/**
 * An error for the log. PostgreSQL's message, detail, query and parameters quote people's values,
 * and a parser's message quotes its input: of those only kind, code and constraint remain.
 */
export const errorRecord = (error: Error): Record<string, unknown> => {
  const source = 'driverError' in error ? error.driverError : error;
  const quotesInput = isFromDatabase(error) || error instanceof SyntaxError;
  return {
    type: error.name,
    ...(quotesInput ? {} : { message: scrub(error.message) }),
    ...(typeof source === 'object' && source !== null ? allowedFields(source) : {}),
    stack: framesOf(error.stack),
    ...(error.cause instanceof Error ? { cause: errorRecord(error.cause) } : {}),
  };
};
