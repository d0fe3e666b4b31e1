import { readSettings, type Settings } from '../platform/config/index.js';
import { JsonLogger, type LogLevel } from '../platform/logging/index.js';

/** Starts a process with checked settings; what stops the start is one line of log and exit 1. */
export async function boot(
  start: (settings: Settings, logger: JsonLogger) => Promise<void>,
): Promise<void> {
  try {
    const settings = readSettings(process.env);
    await start(settings, new JsonLogger(settings.LOG_LEVEL as LogLevel));
  } catch (error) {
    new JsonLogger().fatal(error);
    process.exit(1);
  }
}
