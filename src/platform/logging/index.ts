export { JsonLogger, type LogLevel } from './json-logger.js';
