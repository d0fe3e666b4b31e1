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

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Says of every operation how it refuses. */
export function problemResponses(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const operation of verbs.flatMap((verb) => path[verb] ?? [])) {
      operation.responses['default'] ??= refusal;
    }
  }
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema as never },
  };
  return document;
}
