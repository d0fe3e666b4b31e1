import { extname } from 'node:path';
import { Argument, type Command } from 'commander';
import {
  importFile,
  importKinds,
  type ImportError,
  type ImportKindName,
  type ImportResult,
} from '../../modules/reports/imports/index.js';
import { inTransaction } from './transaction.js';
import { Refusal, say, words } from './words.js';

interface Options {
  call?: string;
  dryRun?: boolean;
}

/** `import <kind> <file>`: all or nothing, with a line for every fault. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description(words('import.about'))
    .addArgument(new Argument('<kind>', words('import.kind')).choices(Object.keys(importKinds)))
    .argument('<file>', words('import.file'))
    .option('--call <code>', words('import.call'))
    .option('--dry-run', words('import.dry_run'))
    .action(async (kind: ImportKindName, path: string, { call, dryRun }: Options) => {
      const format = formatOf(path);
      const result = await inTransaction('application', ({ db }) =>
        importFile({ kind, path, format, callCode: call, dryRun }, db),
      );
      tell(result, dryRun ?? false);
    });
}

function formatOf(path: string): 'csv' | 'xlsx' {
  const ending = extname(path).toLowerCase();
  if (ending === '.csv') return 'csv';
  if (ending === '.xlsx') return 'xlsx';
  throw new Refusal(words('import.unknown_format'));
}

function tell({ read, created, updated, errors }: ImportResult, dryRun: boolean): void {
  for (const error of errors) say(lineOf(error));
  if (errors.length > 0) throw new Refusal(words('import.refused', { count: errors.length }));
  say(words(dryRun ? 'import.would' : 'import.done', { read, created, updated }));
}

function lineOf({ row, column, reason }: ImportError): string {
  const text = words(`import.reason.${reason}`);
  return column
    ? words('import.fault', { row, column, reason: text })
    : words('import.fault_of_row', { row, reason: text });
}
