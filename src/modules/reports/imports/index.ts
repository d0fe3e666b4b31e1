export {
  importFile,
  importKinds,
  type ImportKindName,
  type ImportRequest,
  type ImportResult,
} from './import-file.js';
export { type ImportError, type ImportReason } from './import-error.js';
