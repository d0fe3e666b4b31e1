const turns = new Map<readonly unknown[], number>();

/** The next so many of a list, going round: each is met often, though never all at one place. */
export function nextOf<T>(list: readonly T[], count: number): T[] {
  const start = turns.get(list) ?? 0;
  turns.set(list, start + count);
  return Array.from({ length: count }, (_, n) => list[(start + n) % list.length] as T);
}

/** What somebody who means no good, or a broken client, puts where a value belongs. */
export const hostileValues: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '단풍👩🏽‍🔬\u200f‮مرحبا',
  'a'.repeat(20_000),
  "'; DROP TABLE account; --",
  '../../../etc/passwd',
  '%00{{7*7}}${7*7}',
  '2027-02-31',
  '9999-12-31',
  '-infinity',
  '275760-09-13T00:00:00.001Z',
  'NaN',
  0,
  -1,
  -0.5,
  1.5,
  2_147_483_648,
  9_007_199_254_740_992,
  1e308,
  true,
  [],
  [null],
  [[]],
  ['a', 'a'],
  {},
  { toString: null },
  { constructor: { name: 'x' } },
  { length: 1e9 },
  { $gt: '' },
];

/** Whole bodies as they travel, most of them no JSON that any route takes. */
export const hostileBodies: readonly string[] = [
  '',
  ' ',
  'null',
  'true',
  '0',
  '1e400',
  '"text"',
  '[]',
  '[null]',
  '[[]]',
  '[{}]',
  '{}',
  '{"":""}',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"toString":1,"valueOf":null,"hasOwnProperty":0}',
  '{"then":1}',
  '{"id":"\\u0000"}',
  '{"\\u0000":1,"\\ud800":2}',
  '{"a":1,"a":2}',
  '{"a":',
  '\ufeff{}',
  "{'a':1}",
];

/** Ids for a path, already encoded. */
export const hostileIds: readonly string[] = [
  '%00',
  '0',
  '-1',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%2e%2e',
  '%F0%9F%91%A9%E2%80%8D%F0%9F%94%AC',
  '%E2%80%AE',
  '%ED%A0%80',
  '%ff',
  '%',
  "'%20OR%201=1--",
  'a'.repeat(5_000),
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '{00000000-0000-4000-8000-000000000000}',
];

const cursor = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** What may follow the name in a query, already encoded. */
export const hostileQueries: readonly string[] = [
  ...['', '[]=b', '[a]=b', '=1&__proto__=1', '=1&unknown=1', '=1&sort=x&sort=y'],
  ...[
    '',
    '%00',
    '%ED%A0%80',
    '%ff',
    '%',
    '%25%25__%5C',
    '%F0%9F%91%A9%E2%80%8D%F0%9F%94%AC',
    '-1',
    '0',
    '101',
    '1.5',
    '1e400',
    '99999999999999999999',
    'null',
    '__proto__',
    "'%20OR%201=1--",
    'a'.repeat(3_000),
    cursor(['x', 'y']),
    cursor(['x']),
    cursor(['\u0000', '\u0000']),
    cursor(['infinity', '00000000-0000-4000-8000-000000000000']),
    cursor(['2027-01-01', 'y']),
    cursor([null, 1]),
    cursor({ length: 2 }),
  ].map((value) => `=${value}`),
];

/** Headers that a route may read. */
export const hostileHeaders: readonly Readonly<Record<string, string>>[] = [
  { 'if-match': '"99999999999999999999999"' },
  { 'if-match': 'W/"x"' },
  { 'if-match': '' },
  { 'idempotency-key': '' },
  { 'idempotency-key': 'k'.repeat(201) },
  { 'idempotency-key': '\u00ff\u0080' },
  { 'accept-language': '*;q=x,-,__proto__;q=1e400' },
  { 'accept-language': `${'x-'.repeat(2_000)}x` },
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/xml' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': 'multipart/form-data' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': '/' },
  { 'x-request-id': '../../x' },
  { 'content-encoding': 'gzip' },
];
