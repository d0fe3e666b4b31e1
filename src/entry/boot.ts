import { readSettings, type Settings } from '../platform/config/index.js';
import { JsonLogger, type LogLevel } from '../platform/logging/index.js';

const longestEnding = 25_000;

/** Starts a process with checked settings; what stops the start is one line of log and exit 1. */
export async function boot(
  start: (settings: Settings, logger: JsonLogger) => Promise<void>,
): Promise<void> {
  process.on('uncaughtException', endWith).on('unhandledRejection', endWith);
  process.once('SIGTERM', endInTime).once('SIGINT', endInTime);
  try {
    const settings = readSettings(process.env);
    await start(settings, new JsonLogger(settings.LOG_LEVEL as LogLevel));
  } catch (error) {
    endWith(error);
  }
}

/** What cannot be closed, such as the connection to a Redis that is gone, is not waited for. */
function endInTime(): void {
  setTimeout(() => process.exit(1), longestEnding).unref();
}

/** After a fault that nobody caught nothing is certain: whoever started us starts us anew. */
function endWith(error: unknown): never {
  new JsonLogger().fatal(error);
  process.exit(1);
}
