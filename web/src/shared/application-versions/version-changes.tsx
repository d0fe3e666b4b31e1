import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionChanges as Changes } from '../../api/types.js';
import { useFormat } from '../format.js';
import classes from './versions.module.css';
import { WordDiff } from './word-diff.js';

type ChangedChoice = Changes['choices'][number];

const Kind = ({ kind }: { readonly kind: string }) => {
  const { t } = useTranslation('application');
  return (
    <span className={classes.kind} data-kind={kind}>
      {t(`versions.kind.${kind}`)}
    </span>
  );
};

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h3 className={classes.legend}>{title}</h3>
    {children}
  </section>
);

/** What changed in a choice, in words: its rank, its first day, its weeks. */
const useChoiceWords = () => {
  const { t } = useTranslation(['application', 'common']);
  const { date } = useFormat();
  const none = t('common:none');
  const arrow = (before: string | null, after: string | null) =>
    before === after
      ? []
      : [t('versions.fromTo', { before: before ?? none, after: after ?? none })];
  const day = (value: string | null) => (value ? date(value) : null);
  const weeks = (value: number | null) => (value ? t('common:weeks', { count: value }) : null);
  const rank = (value: number | null) => (value ? t('versions.rank', { rank: value }) : null);
  return (choice: ChangedChoice): string =>
    (choice.kind === 'added' || choice.kind === 'removed'
      ? [rank(choice.rankAfter ?? choice.rankBefore)]
      : [
          ...arrow(rank(choice.rankBefore), rank(choice.rankAfter)),
          ...arrow(day(choice.startsOnBefore), day(choice.startsOnAfter)),
          ...arrow(weeks(choice.weeksBefore), weeks(choice.weeksAfter)),
        ]
    ).join(', ');
};

const ChoicesPart = ({ choices }: { readonly choices: readonly ChangedChoice[] }) => {
  const { t } = useTranslation('student');
  const words = useChoiceWords();
  return (
    <Part title={t('application.choices')}>
      <ul className={classes.list}>
        {choices.map((choice) => (
          <li key={choice.projectId} className={classes.change}>
            <Kind kind={choice.kind} />
            <span lang="en">{choice.title}</span>
            <span className={classes.note}>{words(choice)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
};

const DocumentsPart = ({ documents }: Pick<Changes, 'documents'>) => {
  const { t } = useTranslation(['application', 'enums']);
  return (
    <Part title={t('step.documents')}>
      <ul className={classes.list}>
        {documents.map(({ kind, change, nameBefore, nameAfter }, index) => (
          <li key={index} className={classes.change}>
            <Kind kind={change} />
            <span>{t(`enums:documentKind.${kind}`)}</span>
            <span className={classes.note}>
              {[nameBefore, nameAfter].filter(Boolean).join(' → ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
};

const FieldsPart = ({ fields }: Pick<Changes, 'fields'>) => {
  const { t } = useTranslation(['application', 'common']);
  const none = t('common:none');
  return (
    <Part title={t('versions.fields')}>
      <ul className={classes.list}>
        {fields.map(({ field, before, after }) => (
          <li key={field} className={classes.change}>
            <span>{t(`versions.field.${field.replace('.', '_')}`, { defaultValue: field })}</span>
            <span className={classes.note}>
              {t('versions.fromTo', { before: before ?? none, after: after ?? none })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
};

/** What a version changed in the one before it. */
export const VersionChanges = ({ changes }: { readonly changes: Changes }) => {
  const { t } = useTranslation(['application', 'student']);
  const choices = changes.choices.filter(({ kind }) => kind !== 'same');
  const { documents, fields, isStatementChanged } = changes;
  if (!isStatementChanged && choices.length + documents.length + fields.length === 0) {
    return <p className={classes.note}>{t('versions.nothing')}</p>;
  }
  return (
    <>
      {choices.length > 0 ? <ChoicesPart choices={choices} /> : null}
      {isStatementChanged ? (
        <Part title={t('student:application.statement')}>
          <WordDiff stretches={changes.statement} />
        </Part>
      ) : null}
      {documents.length > 0 ? <DocumentsPart documents={documents} /> : null}
      {fields.length > 0 ? <FieldsPart fields={fields} /> : null}
    </>
  );
};
