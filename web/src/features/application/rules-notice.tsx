import { Alert, Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/types.js';
import { useFormat } from '../../shared/format.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { onlyInEach, useRuleWords } from '../../shared/rule-words.js';
import classes from './application.module.css';
import { useAcknowledgeRules } from './mutations.js';

type Change = Application['rulesChanges'][number];

/** One rule and what became of it; of two lists only what came and what went. */
const ChangedRule = ({ rule, before, after }: Change) => {
  const { t } = useTranslation('application');
  const { value } = useRuleWords();
  const [was, is] = onlyInEach(before, after);
  const isOfLists = Array.isArray(was) && Array.isArray(is);
  const parts = isOfLists
    ? [
        ...(is.length > 0 ? [t('rules.added', { list: value(rule, is) })] : []),
        ...(was.length > 0 ? [t('rules.removed', { list: value(rule, was) })] : []),
      ]
    : [t('versions.fromTo', { before: value(rule, was), after: value(rule, is) })];
  const name = t(`rules.name.${rule}`, { defaultValue: rule });
  return (
    <li>
      <strong>{t('rules.line', { name })}</strong> {parts.join('. ')}
    </li>
  );
};

/** Tells a draft that the rules of its call were changed meanwhile, and how, until it is read. */
export const RulesNotice = ({ application }: { readonly application: Application }) => {
  const { t } = useTranslation('application');
  const { instant } = useFormat();
  const acknowledge = useAcknowledgeRules(application.id);
  const { rulesChangedAt, rulesChanges } = application;
  if (rulesChangedAt === null) return null;
  return (
    <Alert
      color="yellow"
      variant="light"
      icon={<IconListCheck size={20} aria-hidden />}
      title={t('rules.title')}
    >
      <p className={classes.reason}>{t('rules.text', { at: instant(rulesChangedAt) })}</p>
      <ul className={classes.marks}>
        {rulesChanges.map((change) => (
          <ChangedRule key={change.rule} {...change} />
        ))}
      </ul>
      <ProblemAlert error={acknowledge.error} />
      <Button
        mt="sm"
        variant="default"
        loading={acknowledge.isPending}
        onClick={() => acknowledge.mutate()}
      >
        {t('rules.acknowledge')}
      </Button>
    </Alert>
  );
};
