export { BlindCopies, type BlindCopy } from './copies/blind-copies.js';
export {
  documentKinds,
  documentLimits,
  documentStages,
  type Document,
  type DocumentKind,
  type DocumentStage,
  type DocumentVersion,
} from './document.js';
export { documentCheckStates, type DocumentCheckState } from './document-version.machine.js';
export { documentProblem } from './document.problems.js';
export { Documents, type Place } from './documents.js';
export { DocumentsModule } from './documents.module.js';
export { Files, type ReceivedFile } from './files.js';
export { mediaTypes, type MediaType } from './media-type.js';
export { Scanner, ScannerUnavailable } from './scanner.js';
export { Resumable, type Finish, type UploadAnswer } from './uploads/resumable.js';
export type { NewUpload, UploadRecord } from './uploads/upload-records.js';
