export {
  documentKinds,
  documentLimits,
  documentStages,
  type Document,
  type DocumentKind,
  type DocumentStage,
} from './document.js';
export { Documents, type ReceivedFile } from './documents.js';
export { DocumentsModule } from './documents.module.js';
export { mediaTypes, type MediaType } from './media-type.js';
