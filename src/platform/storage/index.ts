export { FolderStorage } from './folder-storage.js';
export {
  FileNotStored,
  FileTooLarge,
  Storage,
  type ByteRange,
  type StoredFile,
} from './storage.js';
export { StorageModule } from './storage.module.js';
