import { OneOf } from '../../../platform/http/index.js';
import type { Copy } from '../documents/document.policy.js';

export class CopyQuery {
  @OneOf(['full', 'blind'], {
    optional: true,
    description: '`blind`: no name of a person in the name and the metadata of the file',
  })
  copy?: Copy;
}
