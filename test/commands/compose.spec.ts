import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

interface Service {
  readonly command?: unknown;
  readonly healthcheck?: { readonly test: unknown };
}

const require = createRequire(import.meta.url);
// The reader that NestJS brings for its OpenAPI documents.
const yaml = createRequire(require.resolve('@nestjs/swagger'))('js-yaml') as {
  load(text: string): { services: Record<string, Service> };
};
const { services } = yaml.load(readFileSync('docker-compose.yml', 'utf8'));

test('every command and health check of the containers is a list of words', () => {
  const lists = Object.values(services)
    .flatMap(({ command, healthcheck }) => [command, healthcheck?.test])
    .filter((list) => list !== undefined);
  expect(lists.length).toBeGreaterThanOrEqual(8);
  for (const list of lists as unknown[][]) {
    expect(list.map((word) => typeof word)).toEqual(list.map(() => 'string'));
  }
});

test("the API's health check is a program", () => {
  const [, , , source] = services['api']?.healthcheck?.test as string[];
  expect(() => new Script(source ?? ')')).not.toThrow();
});
