import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Student } from '../../api/types.js';
import { Surface } from '../../shared/surface.js';
import classes from './profile.module.css';

type Completeness = NonNullable<Student['completeness']>;
type Field = Completeness['missing'][number];

/** The part of the page in which a field is written. */
const partOf: Readonly<Record<Field, string>> = {
  nameHangul: 'names',
  passportSurname: 'names',
  passportGivenNames: 'names',
  bornOn: 'person',
  citizenship: 'person',
  phone: 'person',
  college: 'study',
  major: 'study',
  track: 'study',
  level: 'study',
  termsDone: 'study',
  semestersLeft: 'study',
  gpa: 'grades',
  gpaPercent: 'grades',
  languageScores: 'scores',
  militaryStatus: 'military',
  emergencyContact: 'emergency',
};

/** How much of the profile is written, and where the rest of it is. */
export const CompletenessBar = ({ filled, needed, missing }: Completeness) => {
  const { t } = useTranslation('profile');
  const parts = [...new Set(missing.map((field) => partOf[field]))];
  return (
    <Surface tone="quiet">
      <div className={classes.completeness}>
        <Text fw={600} id="completeness">
          {t('completeness.count', { filled, needed })}
        </Text>
        <progress
          aria-labelledby="completeness"
          className={classes.bar}
          value={filled}
          max={needed}
        />
        {parts.length === 0 ? (
          <Text fz="sm" c="dimmed">
            {t('completeness.whole')}
          </Text>
        ) : (
          <Text fz="sm" component="p">
            {t('completeness.missing')}{' '}
            {parts.map((part, nth) => (
              <span key={part}>
                {nth > 0 ? ' · ' : null}
                <Anchor href={`#${part}`} inherit underline="always">
                  {t(`part.${part}`)}
                </Anchor>
              </span>
            ))}
          </Text>
        )}
      </div>
    </Surface>
  );
};
