import type { OpenAPIObject } from '@nestjs/swagger';

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
  additionalProperties: { type: ['string', 'number', 'null'] },
} as const;

const refusal = {
  description: 'A refusal.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const text = { type: 'string' } as const;

/** Headers that every route of a verb reads. */
const headers = {
  get: [],
  delete: [],
  post: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description: 'The same key and body within 24 hours answers the first result.',
      schema: { ...text, maxLength: 200 },
    },
  ],
  put: [seenVersion()],
  patch: [seenVersion()],
} as const;

function seenVersion() {
  return {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: 'The `ETag` last seen; a stale one is answered with 412.',
    schema: text,
  } as const;
}

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Says of every operation how it refuses, and which headers it reads besides its own. */
export function withWhatAllRoutesShare(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const verb of verbs) {
      const operation = path[verb];
      if (!operation) continue;
      operation.responses['default'] ??= refusal;
      operation.parameters = [...(operation.parameters ?? []), ...headers[verb]];
    }
  }
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema as never },
  };
  return document;
}
