import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preview } from '../../api/types.js';
import { DateText } from '../date-text.js';
import { formatBytes } from '../documents.js';
import { Facts } from '../facts.js';
import { useFormat } from '../format.js';
import { useLocalized } from '../localized.js';
import { nameFor } from '../person-name.js';
import { viewerZone, zoneName } from '../zone.js';
import classes from './preview.module.css';
import { ChoiceLines } from './choice-lines.js';

type Content = Preview['content'];

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h3 className={classes.partTitle}>{title}</h3>
    {children}
  </section>
);

const grade = (value: string | null, scale: string | null): string | null =>
  value && scale ? `${value} / ${scale}` : value;

const StudentPart = ({ student }: Pick<Content, 'student'>) => {
  const { t, i18n } = useTranslation(['application', 'enums', 'profile']);
  const { name } = useLocalized();
  const { alias, university, level, major, gpa, gpaScale, gpaPercent, semestersLeft } = student;
  const tests = student.languageScores.map(({ test, score }) =>
    [t(`profile:test.${test}`, { defaultValue: test.toUpperCase() }), score].join(' '),
  );
  return (
    <Part title={t('preview.student')}>
      <Facts
        facts={[
          [t('preview.name'), alias ?? nameFor(student, i18n.language)],
          [t('preview.university'), name(university)],
          [t('preview.major'), major],
          [t('preview.level'), level ? t(`enums:level.${level}`) : null],
          [t('preview.gpa'), grade(gpa, gpaScale)],
          [t('preview.percent'), gpaPercent ? `${gpaPercent}%` : null],
          [t('preview.semesters'), semestersLeft],
          [t('preview.languages'), tests.join(', ')],
        ]}
      />
    </Part>
  );
};

const DocumentsPart = ({ documents }: Pick<Content, 'documents'>) => {
  const { t } = useTranslation(['application', 'enums']);
  const { language } = useFormat();
  return (
    <Part title={t('step.documents')}>
      <ul className={classes.lines}>
        {documents.map(({ sha256, kind, name, bytes, href }) => (
          <li key={sha256}>
            {t(`enums:documentKind.${kind}`)}
            {' · '}
            {href ? (
              <Anchor href={href} underline="always">
                {name}
              </Anchor>
            ) : (
              name
            )}{' '}
            <span className={classes.where}>{formatBytes(bytes, language)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
};

const Others = ({ content }: { readonly content: Content }) => {
  const { t } = useTranslation(['application', 'references', 'enums']);
  const { homeSupervisor, references } = content;
  return (
    <>
      {homeSupervisor?.name || homeSupervisor?.department ? (
        <Part title={t('step.home_supervisor')}>
          {[homeSupervisor.name, homeSupervisor.department].filter(Boolean).join(' · ')}
        </Part>
      ) : null}
      {content.documents.length > 0 ? <DocumentsPart documents={content.documents} /> : null}
      {references.length > 0 ? (
        <Part title={t('step.references')}>
          <ul className={classes.lines}>
            {references.map(({ name, institution }, index) => (
              <li key={index}>{[name, institution].filter(Boolean).join(' · ')}</li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  );
};

/** One snapshot of an application, read from top to bottom. */
export const PreviewContent = ({ content }: { readonly content: Content }) => {
  const { t } = useTranslation(['application', 'student', 'enums']);
  const { text } = useLocalized();
  const { call, statement, choices } = content;
  return (
    <div className={classes.preview}>
      <p className={classes.where}>
        {text(call.title)} · {t('preview.closes')} <DateText value={call.closesAt} />{' '}
        {zoneName(t, viewerZone())}
      </p>
      <StudentPart student={content.student} />
      <Part title={t('student:application.choices')}>
        <ChoiceLines choices={choices} />
      </Part>
      <Part title={t('student:application.statement')}>
        <p className={classes.text}>{statement || t('conflict.empty')}</p>
      </Part>
      <Others content={content} />
    </div>
  );
};
