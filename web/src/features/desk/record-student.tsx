import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Student } from '../../api/types.js';
import { DateText } from '../../shared/date-text.js';
import { entitlementQuery } from '../../shared/entitlement.js';
import { EntitlementBars } from '../../shared/entitlement-bars.js';
import { Facts } from '../../shared/facts.js';
import { useLocalized } from '../../shared/localized.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { countryName } from '../../shared/rule-words.js';
import { Surface } from '../../shared/surface.js';
import classes from './desk.module.css';
import { studentQuery } from './queries.js';
import { RevealPassport } from './reveal-passport.js';

const Profile = ({ student }: { readonly student: Student }) => {
  const { t, i18n } = useTranslation(['staff', 'enums', 'profile']);
  const { text } = useLocalized();
  const { gpa, level, track, bornOn, passportExpiresOn, passportLast3, gpaPercent } = student;
  const { militaryStatus, militaryPermitUntil: permit, emergencyContact: contact } = student;
  return (
    <Facts
      facts={[
        [t('desk.university'), text(student.universityName)],
        [t('record.college'), student.college],
        [t('record.major'), student.major],
        [t('record.track'), track ? t(`enums:field.${track}`, { defaultValue: track }) : null],
        [t('record.level'), level ? t(`enums:level.${level}`) : null],
        [t('profile:record.termsDone'), student.termsDone],
        [t('record.semestersLeft'), student.semestersLeft],
        [t('record.gpa'), gpa ? `${gpa.value} / ${gpa.scale}` : null],
        [t('profile:record.gpaPercent'), gpaPercent ? `${gpaPercent}%` : null],
        [
          t('profile:record.languageScores'),
          student.languageScores.length === 0
            ? null
            : student.languageScores.map(({ test, score, takenOn }) => (
                <div key={`${test} ${takenOn}`}>
                  {t(`profile:test.${test}`)} {score} (<DateText value={takenOn} />)
                </div>
              )),
        ],
        [
          t('profile:record.citizenship'),
          student.citizenship ? countryName(student.citizenship, i18n.language) : null,
        ],
        [t('profile:reveal.ending'), passportLast3 ? `••••••${passportLast3}` : null],
        [
          t('profile:reveal.expiresOn'),
          passportExpiresOn ? <DateText key="expiry" value={passportExpiresOn} /> : null,
        ],
        [
          t('profile:record.military'),
          militaryStatus ? t(`profile:military.${militaryStatus}`) : null,
        ],
        [t('profile:record.permit'), permit ? <DateText key="permit" value={permit} /> : null],
        [t('profile:record.address'), student.address],
        [
          t('profile:record.emergency'),
          contact ? `${contact.name} (${contact.relation}) ${contact.phone}` : null,
        ],
        [t('record.bornOn'), bornOn ? <DateText key="born" value={bornOn} /> : null],
        [t('record.email'), student.email],
        [t('record.phone'), student.phone],
      ]}
    />
  );
};

/** Who applies, and what is left of the student's weeks and money. */
export const RecordStudent = ({ studentId }: { readonly studentId: string }) => {
  const { t } = useTranslation('staff');
  const student = useQuery(studentQuery(studentId));
  const entitlement = useQuery(entitlementQuery(studentId));
  return (
    <div className={classes.columns}>
      <Surface title={t('record.profile')}>
        <ProblemAlert error={student.error} />
        {student.data ? <Profile student={student.data} /> : null}
        {student.data?.can.revealPassport && student.data.passportLast3 ? (
          <RevealPassport studentId={studentId} />
        ) : null}
        {student.isPending ? <Skeleton height={160} /> : null}
      </Surface>
      <Surface title={t('record.entitlement')}>
        <Text c="dimmed" fz="sm" mb="md">
          {t('record.entitlementLead')}
        </Text>
        <ProblemAlert error={entitlement.error} />
        {entitlement.isPending ? <Skeleton height={160} /> : null}
        {entitlement.data ? <EntitlementBars entitlement={entitlement.data} /> : null}
      </Surface>
    </div>
  );
};
