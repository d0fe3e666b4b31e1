import { useTranslation } from 'react-i18next';
import { DocumentList } from '../../../shared/document-list.js';
import { AddDocument } from '../add-document.js';
import classes from '../documents.module.css';
import { RemoveDocument } from '../remove-document.js';
import { AskedRow } from './asked-row.js';
import type { StageOfDocuments } from './stages.js';

interface Props {
  readonly applicationId: string;
  readonly stages: readonly StageOfDocuments[];
  /** Whether the rules name documents at all; if not, any usual kind is taken. */
  readonly isNamed: boolean;
}

const Stage = (props: Omit<Props, 'stages'> & StageOfDocuments) => {
  const { applicationId, isNamed, stage, isOpen, rows, others } = props;
  const { t } = useTranslation('documents');
  const title = t(`stage.${stage}`);
  return (
    <section className={classes.stage}>
      <h3 className={classes.stageTitle}>{title}</h3>
      {rows.length > 0 ? (
        <ul className={classes.rows} aria-label={title}>
          {rows.map(({ asked, document }) => (
            <li key={asked.kind}>
              <AskedRow {...{ applicationId, asked, document, isOpen }} />
            </li>
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? (
        <DocumentList
          documents={others}
          label={t('others')}
          action={(one) => (one.can.remove ? <RemoveDocument document={one} /> : null)}
        />
      ) : null}
      {isOpen ? (
        <AddDocument applicationId={applicationId} stage={stage} isNamed={isNamed} />
      ) : null}
    </section>
  );
};

/** What is asked for now, each with its tick; what comes later is behind a fold. */
export const Checklist = ({ stages, ...rest }: Props) => {
  const { t } = useTranslation('documents');
  const now = stages.filter(({ isOpen, others, rows }) =>
    isOpen || others.length > 0 ? true : rows.some(({ document }) => document),
  );
  const later = stages.filter((stage) => !now.includes(stage));
  return (
    <>
      {now.map((stage) => (
        <Stage key={stage.stage} {...rest} {...stage} />
      ))}
      {later.length > 0 ? (
        <details className={classes.later}>
          <summary>{t('later')}</summary>
          {later.map((stage) => (
            <Stage key={stage.stage} {...rest} {...stage} />
          ))}
        </details>
      ) : null}
    </>
  );
};
