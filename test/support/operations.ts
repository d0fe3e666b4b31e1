import type { OpenAPIObject } from '@nestjs/swagger';

/** What the tests read of a JSON schema. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** One route of the OpenAPI document, as somebody outside would call it. */
export interface Operation {
  readonly method: string;
  /** Below `/api`, with `{id}` where an id goes. */
  readonly path: string;
  readonly query: readonly string[];
  /** Of a body in JSON. */
  readonly body?: Schema;
}

type Content = Record<string, { schema?: Schema }>;

/** Every route of the document. */
export function operationsOf({ paths }: OpenAPIObject): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Documented>).map(([method, route]) => ({
      method: method.toUpperCase(),
      path: path.replace(/^\/api/, ''),
      query: (route.parameters ?? []).filter((it) => it.in === 'query').map(({ name }) => name),
      body: route.requestBody?.content['application/json']?.schema,
    })),
  );
}

interface Documented {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Content };
}

/** A value that the schema allows, as far as a schema can say; `ids` by the name of the field. */
export class Samples {
  constructor(
    private readonly document: OpenAPIObject,
    private readonly ids: Readonly<Record<string, string>>,
  ) {}

  of(schema: Schema, name = ''): unknown {
    const { $ref, properties, items, type } = schema;
    if ($ref) return this.of(this.named($ref), name);
    const [one] = schema.allOf ?? schema.oneOf ?? schema.anyOf ?? [];
    if (one) return this.of(one, name);
    if (schema.enum) return schema.enum[0];
    if (properties) return this.object(properties);
    const kind = Array.isArray(type) ? (type[0] as string) : type;
    if (kind === 'array') return items ? [this.of(items, name)] : [];
    if (kind === 'integer' || kind === 'number') return schema.minimum ?? 1;
    if (kind === 'boolean') return true;
    return this.text(schema, name);
  }

  /** The id of a row of the kind that the path names, where there is one. */
  idFor({ path }: Operation): string | undefined {
    const kind = path.split('/')[1]?.replace(/ies$/, 'y').replace(/s$/, '') ?? '';
    return this.ids[`${kind}Id`];
  }

  /** The body once for each field that may not be null, with null in it, and where that stands. */
  withoutValues(schema: Schema): [pointer: string, body: string][] {
    const { items, $ref } = schema;
    if (items) {
      return this.withoutValues(items).map(([at, body]) => [`/0${at}`, `[${body}]`]);
    }
    const { properties = {} } = $ref ? this.named($ref) : schema;
    const sample = this.object(properties);
    return Object.entries(properties)
      .filter(([, field]) => !mayBeNull(field))
      .map(([key]) => [`/${key}`, JSON.stringify({ ...sample, [key]: null })]);
  }

  private object(properties: Readonly<Record<string, Schema>>): Record<string, unknown> {
    const entries = Object.entries(properties).map(([key, field]) => [key, this.of(field, key)]);
    return Object.fromEntries(entries) as Record<string, unknown>;
  }

  private text({ format, minLength = 1 }: Schema, name: string): string {
    if (format === 'uuid') return this.ids[name] ?? '00000000-0000-4000-8000-000000000000';
    if (format === 'date') return '2027-06-01';
    if (format === 'date-time') return '2027-06-01T00:00:00Z';
    if (format === 'email') return 'somebody@jnu.ac.kr';
    return 'a'.repeat(Math.max(minLength, 4));
  }

  private named(ref: string): Schema {
    const name = ref.split('/').at(-1) ?? '';
    const schema = this.document.components?.schemas?.[name];
    if (!schema) throw new Error(`The document has no ${name}.`);
    return schema;
  }
}

const mayBeNull = ({ type, enum: values = [], oneOf = [], anyOf = [] }: Schema): boolean =>
  type === 'null' ||
  (Array.isArray(type) && type.includes('null')) ||
  values.includes(null) ||
  [...oneOf, ...anyOf].some(mayBeNull);
