import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Command } from 'commander';
import {
  DatabaseIsNotEmpty,
  demonstrationPassword,
  loadDemonstration,
} from '../../demonstration/index.js';
import { Passwords } from '../../modules/identity/index.js';
import { readSettings } from '../../platform/config/index.js';
import { migrate, sealClock } from '../../platform/database/index.js';
import { FolderStorage } from '../../platform/storage/index.js';
import { loadReference } from '../../reference/index.js';
import { inTransaction } from './transaction.js';
import { Refusal, say, words } from './words.js';

/** `migrate`, `prepare` and `demo`. */
export function addDatabaseCommands(program: Command): void {
  program.command('migrate').description(words('migrate.about')).action(bringUpToDate);
  program
    .command('prepare')
    .description(words('prepare.about'))
    .option('--demo', words('prepare.demo'))
    .action(async ({ demo }: { demo?: boolean }) => {
      await bringUpToDate();
      if (demo) await loadCohort().catch(unlessEmpty);
    });
  program
    .command('demo')
    .description(words('demo.about'))
    .action(async () => {
      await loadCohort().catch((error: unknown) => {
        throw error instanceof DatabaseIsNotEmpty ? new Refusal(words('demo.not_empty')) : error;
      });
    });
}

/** The schema, and with it hubs and provinces: without them no university can be named. */
async function bringUpToDate(): Promise<void> {
  const { DATABASE_URL, NODE_ENV } = readSettings(process.env);
  const ran = await migrate(DATABASE_URL);
  if (NODE_ENV === 'production') await inTransaction('owner', ({ db }) => sealClock(db));
  await inTransaction('owner', ({ db }) => loadReference(db));
  say(words('migrate.done', { count: ran.length }));
}

async function loadCohort(): Promise<void> {
  const { NODE_ENV, DANPUNG_SECRET, DANPUNG_DATA_DIR } = readSettings(process.env);
  if (NODE_ENV === 'production') {
    throw new Refusal(words('demo.not_in_production'));
  }
  const passwordHash = await new Passwords().hash(demonstrationPassword);
  const storage = new FolderStorage(join(DANPUNG_DATA_DIR, 'files'));
  const summary = await inTransaction('owner', ({ db, clock }) =>
    loadDemonstration(db, clock, passwordHash, DANPUNG_SECRET, (content) =>
      storage.put(Readable.from([content])),
    ),
  );
  say(words('demo.loaded', summary));
}

function unlessEmpty(error: unknown): void {
  if (!(error instanceof DatabaseIsNotEmpty)) throw error;
}
