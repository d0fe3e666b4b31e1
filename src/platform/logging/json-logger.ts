import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Level, type Logger, pino, stdTimeFunctions } from 'pino';
import { currentContext } from '../context/index.js';
import { allowedFields } from './allowed-fields.js';
import { errorRecord, framesOf } from './error-record.js';
import { scrub } from './scrub.js';

/** How much is written. */
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/**
 * Nest's logger as lines of JSON in UTC, each with the request's id and the actor's opaque id.
 * Sentences are scrubbed, objects lose every field that is not allow-listed, and errors keep
 * their kind, code and stack: no address, name or token reaches the log.
 */
export class JsonLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: LogLevel = 'info', destination?: DestinationStream) {
    const options = {
      level,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
      mixin: contextFields,
    };
    this.pino = destination ? pino(options, destination) : pino(options);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  /** Nest passes the name of the logging class last, and what belongs to the message before. */
  private write(level: Level, message: unknown, rest: unknown[]): void {
    const last = rest.at(-1);
    const context = typeof last === 'string' && /^\w+$/.test(last) ? last : undefined;
    const extra = context === undefined ? rest : rest.slice(0, -1);
    const fields = Object.assign({}, ...[message, ...extra].map(fieldsOf)) as object;
    this.pino[level]({ ...(context && { context }), ...fields }, sentenceOf(message));
  }
}

const contextFields = (): object => {
  const context = currentContext();
  return context ? { request_id: context.requestId, actor_id: context.accountId } : {};
};

const fieldsOf = (value: unknown): object => {
  if (value instanceof Error) return { err: errorRecord(value) };
  if (typeof value === 'string') return isStack(value) ? { stack: framesOf(value) } : {};
  return typeof value === 'object' && value !== null ? allowedFields(value) : {};
};

const isStack = (text: string): boolean => /\n\s+at /.test(text);

const sentenceOf = (message: unknown): string => {
  if (message instanceof Error) return message.name;
  if (typeof message === 'string') return scrub(message.split('\n')[0] ?? '');
  const { msg } = (message ?? {}) as { msg?: unknown };
  return typeof msg === 'string' ? scrub(msg) : '';
};
