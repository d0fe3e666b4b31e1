import type { Command } from 'commander';
import { promises } from './promises.js';
import { inTransaction } from './transaction.js';
import { Refusal, say, words } from './words.js';

interface Breach {
  promise: string;
  subject: string;
  detail: string;
}

const shownAtMost = 5;

/** `verify`: every promise with the count of its breaches; refuses when there is any. */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description(words('verify.about'))
    .action(async () => {
      const breaches = await inTransaction('application', async ({ db }) => {
        await db.query('SET LOCAL statement_timeout = 0');
        return (await db.query('SELECT promise, subject, detail FROM promise_breach')) as Breach[];
      });
      report(breaches);
      if (breaches.length > 0) {
        throw new Refusal(words('verify.broken', { count: breaches.length }));
      }
      say(words('verify.kept', { count: promises.length }));
    });
}

function report(breaches: readonly Breach[]): void {
  const names = [...new Set([...promises, ...breaches.map(({ promise }) => promise)])];
  const width = Math.max(...names.map((name) => name.length));
  for (const name of names) {
    const own = breaches.filter(({ promise }) => promise === name);
    say(`${name.padEnd(width)}  ${own.length}`);
    for (const { subject, detail } of own.slice(0, shownAtMost)) say(`  ${subject}  ${detail}`);
  }
}
