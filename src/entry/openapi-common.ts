import type { OpenAPIObject } from '@nestjs/swagger';
import { neverReplayedExtension } from '../platform/http/index.js';

const problemSchema = {
  type: 'object',
  description: 'RFC 9457; the numbers that explain a refusal stand beside these fields.',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string', description: '`/problems/<code>`' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable, e.g. `placement.weeks_exceeded`.' },
    detail: { type: 'string', description: 'In the language of the request.' },
    instance: { type: 'string', description: 'Id of the request.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'JSON pointer into the body.' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
  additionalProperties: true,
} as const;

const refusal = {
  description: 'A refusal.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key and body within 24 hours answers the first result.',
  schema: { type: 'string', maxLength: 200 },
} as const;

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Verb = (typeof verbs)[number];
type Operation = NonNullable<OpenAPIObject['paths'][string][Verb]>;

/** Says of every operation how it refuses, who may send it and what it reads besides its own. */
export function withWhatAllRoutesShare(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const verb of verbs) {
      const operation = path[verb];
      if (operation) complete(operation, verb, document.security ?? []);
    }
  }
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema as never },
  };
  return document;
}

function complete(operation: Operation, verb: Verb, ways: NonNullable<Operation['security']>) {
  operation.responses['default'] ??= refusal;
  if (operation.security) {
    // A public list shows more to those who sign in: a client that has a session sends it.
    operation.security = verb === 'get' ? [{}, ...ways] : [];
  } else if (verb === 'post' && !(neverReplayedExtension in operation)) {
    // Keys belong to an account: a public route has none to keep them by.
    operation.parameters = [...(operation.parameters ?? []), idempotencyKey];
  }
}
