import type { ReactNode } from 'react';
import type { ApplicationDocument } from '../api/document-types.js';
import classes from './document-list.module.css';
import { DocumentRow } from './document-row.js';

interface Props {
  readonly documents: readonly ApplicationDocument[];
  readonly label: string;
  /** What can be done with a document beside looking at it and saving it. */
  readonly action?: (document: ApplicationDocument) => ReactNode;
}

/** Files by name, each with its kind, size and date. */
export const DocumentList = ({ documents, label, action }: Props) => (
  <ul className={classes.documents} aria-label={label}>
    {documents.map((document) => (
      <li key={document.id} className={classes.framed}>
        <DocumentRow document={document} action={action?.(document)} />
      </li>
    ))}
  </ul>
);
