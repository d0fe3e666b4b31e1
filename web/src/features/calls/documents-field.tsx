import { ActionIcon, NativeSelect, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CallRules } from '../../api/types.js';
import classes from './calls.module.css';
import type { FieldProps } from './rule-field.js';
import { documentKinds, stages } from './rules.js';

type Rule = CallRules['documents'][number];
type Stage = Rule['stage'];

interface Props {
  readonly stage: Stage;
  readonly rules: readonly Rule[];
  readonly isDisabled: boolean;
  readonly onChange: (rules: readonly Rule[]) => void;
}

const StageOfDocuments = ({ stage, rules, isDisabled, onChange }: Props) => {
  const { t } = useTranslation('calls');
  const free = documentKinds.filter((kind) => !rules.some((rule) => rule.kind === kind));
  const named = (kind: string) =>
    t('field.documentAt', { stage: t(`docStage.${stage}`), kind: t(`document.${kind}`) });
  return (
    <fieldset className={classes.stage} disabled={isDisabled}>
      <legend>{t(`docStage.${stage}`)}</legend>
      {rules.map((rule, index) => (
        <div key={`${rule.kind} ${index}`} className={classes.document}>
          <span>{t(`document.${rule.kind}`)}</span>
          <NativeSelect
            size="xs"
            aria-label={named(rule.kind)}
            data={[
              { value: 'required', label: t('value.required') },
              { value: 'wished', label: t('value.wished') },
            ]}
            value={rule.isRequired ? 'required' : 'wished'}
            onChange={(event) => {
              const isRequired = event.currentTarget.value === 'required';
              onChange(rules.map((one) => (one === rule ? { ...one, isRequired } : one)));
            }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('field.remove', { what: named(rule.kind) })}
            onClick={() => onChange(rules.filter((one) => one !== rule))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <NativeSelect
        size="xs"
        mt="xs"
        maw="16rem"
        aria-label={t('field.addAt', { stage: t(`docStage.${stage}`) })}
        data={[
          { value: '', label: t('field.addDocument') },
          ...free.map((kind) => ({ value: kind, label: t(`document.${kind}`) })),
        ]}
        value=""
        onChange={(event) => {
          const kind = free.find((one) => one === event.currentTarget.value);
          if (kind) onChange([...rules, { stage, kind, isRequired: true }]);
        }}
      />
    </fieldset>
  );
};

/** What is asked for at each stage, and whether the stage can be left without it. */
export const DocumentsField = ({ value, error, isDisabled, onChange }: FieldProps) => {
  const rules = value as readonly Rule[];
  return (
    <>
      {stages.map((stage) => (
        <StageOfDocuments
          key={stage}
          stage={stage}
          rules={rules.filter((rule) => rule.stage === stage)}
          isDisabled={isDisabled}
          onChange={(changed) =>
            onChange(
              stages.flatMap((one) =>
                one === stage ? changed : rules.filter((rule) => rule.stage === one),
              ),
            )
          }
        />
      ))}
      {error ? (
        <Text fz="xs" c="var(--mantine-color-error)">
          {error}
        </Text>
      ) : null}
    </>
  );
};
