export { ConfigModule } from './config.module.js';
export { readSettings, Settings } from './settings.js';
