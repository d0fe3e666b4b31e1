import { ApiHeader } from '@nestjs/swagger';
import { documentLimits } from '../../documents/index.js';

const whole = { type: 'integer', minimum: 0, maximum: documentLimits.bytes } as const;

export const VersionHeader = () =>
  ApiHeader({ name: 'Tus-Resumable', required: true, schema: { type: 'string', enum: ['1.0.0'] } });

export const LengthHeader = () =>
  ApiHeader({ name: 'Upload-Length', required: true, schema: { ...whole, minimum: 1 } });

export const OffsetHeader = () =>
  ApiHeader({ name: 'Upload-Offset', required: true, schema: whole });

export const MetadataHeader = () =>
  ApiHeader({
    name: 'Upload-Metadata',
    required: true,
    description:
      'Pairs of a name and a value in Base64: `applicationId`, `kind` and `filename`; `stage`, or `documentId` of the document to be replaced',
    schema: { type: 'string', maxLength: 4000 },
  });

/** What the protocol says stands in headers: its answers have no body. */
export const empty = { 'text/plain': { schema: { type: 'string', maxLength: 0 } } } as const;
