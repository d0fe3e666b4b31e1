import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  properties?: Record<string, Schema>;
  /** What properties of any other name hold. */
  additionalProperties?: Schema | boolean;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

/**
 * Tells where a value is not what its schema says, as `/items/0/state: …`; a property that the
 * schema does not name is told as well. It knows what this API's document is written with.
 */
export function differences(
  document: OpenAPIObject,
  schema: Schema,
  value: unknown,
  at = '',
): string[] {
  const within = (inner: Schema, part: unknown, name: string | number) =>
    differences(document, inner, part, `${at}/${name}`);
  if (schema.$ref) {
    const named = document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''];
    return differences(document, named as Schema, value, at);
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const tries = choices.map((choice) => differences(document, choice, value, at));
    return tries.toSorted((a, b) => a.length - b.length)[0] ?? [];
  }
  const kinds = [schema.type ?? []].flat();
  const kind = kindOf(value);
  const isKind = kinds.includes(kind) || (kind === 'integer' && kinds.includes('number'));
  if (!isKind) return [`${at}: ${kind} instead of ${kinds.join(' or ')}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at}: ${String(value)} is no choice`];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => within(schema.items ?? {}, item, index));
  }
  if (kind !== 'object') return [];
  const { properties = {}, required = [], additionalProperties } = schema;
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const given = value as Record<string, unknown>;
  return [
    ...required.filter((name) => !(name in given)).map((name) => `${at}/${name}: missing`),
    ...Object.entries(given).flatMap(([name, part]) => {
      const inner = properties[name] ?? others;
      return inner ? within(inner, part, name) : [`${at}/${name}: not in the document`];
    }),
  ];
}
