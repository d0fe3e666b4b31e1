import { sourcesIn } from './sources.js';

/** Decorators that make a class a schema of the OpenAPI document. */
const field = /^ {2}@(?:\w+\.)?(Text|Id|Whole|Cents|Day|Instant|OneOf|Flag|Nested|ListOf\w*)\(/m;

interface Schema {
  readonly name: string;
  readonly path: string;
}

const schemas: Schema[] = sourcesIn('src')
  .filter(({ path, text }) => /\.(dto|view)\.ts$/.test(path) || field.test(text))
  .flatMap(({ path, text }) =>
    [...text.matchAll(/^export class (\w+)/gm)].map(([, name = '']) => ({ name, path })),
  );

it('finds the classes', () => {
  expect(schemas.length).toBeGreaterThan(150);
});

it('lets no two of them share a name: the document would keep one of both without a word', () => {
  const shared = schemas.filter(({ name, path }) =>
    schemas.some((other) => other.name === name && other.path !== path),
  );
  expect(shared).toEqual([]);
});
