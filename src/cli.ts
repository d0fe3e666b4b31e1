import 'reflect-metadata';
import { Command } from 'commander';
import { addDatabaseCommands } from './entry/cli/database-commands.js';
import { addImportCommand } from './entry/cli/import-command.js';
import { addOpenApiCommand } from './entry/cli/openapi-command.js';
import { tellFailure } from './entry/cli/tell-failure.js';
import { addUserCommand } from './entry/cli/user-command.js';
import { addVerifyCommand } from './entry/cli/verify-command.js';
import { words } from './entry/cli/words.js';

const program = new Command('danpung').description(words('about')).showHelpAfterError();
addDatabaseCommands(program);
addVerifyCommand(program);
addImportCommand(program);
addUserCommand(program);
addOpenApiCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  tellFailure(error);
  process.exitCode = 1;
}
