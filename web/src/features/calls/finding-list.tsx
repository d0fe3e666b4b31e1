import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './calls.module.css';
import type { Finding } from './queries.js';
import { useRuleWords } from '../../shared/rule-words.js';

const ofTheCall: Readonly<Record<string, string>> = {
  opensAt: 'times.opens',
  closesAt: 'times.closes',
  closesAtWording: 'times.wording',
};

/** A rule that no student of today meets is told, but students may still come. */
const bars = ({ level, code }: Finding): boolean =>
  level === 'error' && code !== 'no_student_can_meet';

/** What is wrong with a call, in words and numbers; errors come first. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { t } = useTranslation('calls');
  const words = useRuleWords();
  const nameOf = (rule: string): string => {
    const key = ofTheCall[rule];
    return key ? t(key) : words.label(rule);
  };
  /** Names of tests, documents and stages are told in words as well. */
  const wordsIn = (numbers: Finding['numbers']) => ({
    ...numbers,
    ...(numbers.test !== undefined && { test: t(`test.${numbers.test}`) }),
    ...(numbers.kind !== undefined && { kind: t(`document.${numbers.kind}`) }),
    ...(numbers.stage !== undefined && { stage: t(`docStage.${numbers.stage}`) }),
  });
  const errors = findings.filter(bars).length;
  if (findings.length === 0) return <Text fz="sm">{t('preview.fine')}</Text>;
  return (
    <>
      {errors > 0 ? (
        <Text fz="sm" mb="sm" fw={600}>
          {t('preview.errors', { count: errors })}
        </Text>
      ) : null}
      <ul className={classes.findings}>
        {findings.map(({ code, level, rules, numbers }, index) => (
          <li key={`${code} ${index}`} className={classes.finding} data-level={level}>
            <strong>
              {t(`preview.${level}`)} · {rules.map(nameOf).join(', ')}
            </strong>
            <br />
            {t(`lint.${code}`, wordsIn(numbers))}
          </li>
        ))}
      </ul>
    </>
  );
};
