import { randomBytes } from 'node:crypto';
import pg from 'pg';

/**
 * A database of its own on the server that `npm run bench` started, migrated by the product's own
 * command. Dropped by `drop`.
 * @param {string} adminUrl
 * @param {(url: string) => Promise<void>} prepare
 */
export async function freshDatabase(adminUrl, prepare) {
  const name = `bench_${randomBytes(4).toString('hex')}`;
  await once(adminUrl, `CREATE DATABASE ${name}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  await prepare(url.href);
  return {
    url: url.href,
    drop: () => once(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/**
 * @param {string} url
 * @param {string} sql
 */
async function once(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
