import { documentKinds, documentStages } from '../../documents/index.js';

const file = {
  type: 'string',
  format: 'binary',
  description: 'PDF, PNG, JPEG or DOCX, at most 20 MiB',
};

/** The form that adds a document. */
export const uploadForm = {
  type: 'object',
  required: ['kind', 'file'],
  properties: {
    kind: { type: 'string', enum: [...documentKinds] },
    stage: {
      type: 'string',
      enum: [...documentStages],
      description: 'The first open stage that asks for the kind, unless told',
    },
    file,
  },
};

/** The form that replaces one. */
export const replacementForm = { type: 'object', required: ['file'], properties: { file } };
