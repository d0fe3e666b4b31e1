export {
  demonstrationAccounts,
  demonstrationPassword,
  type DemonstrationAccount,
} from './accounts.js';
export { DatabaseIsNotEmpty, loadDemonstration, type Summary } from './load-demonstration.js';
