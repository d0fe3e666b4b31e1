import { Button, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import type { Call, CallRules } from '../../api/types.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { Surface } from '../../shared/surface.js';
import classes from './calls.module.css';
import { FindingSummary, previewId } from './finding-summary.js';
import { PreviewPanel } from './preview-panel.js';
import { previewQuery } from './queries.js';
import { PublishRulesDialog } from './publish-rules-dialog.js';
import { RuleField } from './rule-field.js';
import { sections, withChange, type RuleChanges, type RuleName } from './rules.js';

interface Props {
  readonly call: Call;
  readonly rules: CallRules;
}

/** Long enough for somebody who types a number of two digits. */
const pause = 400;

/** All rules of a call, beside what they would do; nothing is stored before it is a version. */
export const RuleEditor = ({ call, rules }: Props) => {
  const { t } = useTranslation(['calls', 'problems', 'common']);
  const [changes, setChanges] = useState<RuleChanges>({});
  const [saved, setSaved] = useState<number>();
  const [isAsking, setAsking] = useState(false);
  const [tried] = useDebouncedValue(changes, pause);
  const preview = useQuery(previewQuery(call.id, call.version, tried));
  const errors = preview.error ? fieldErrors(t, asProblem(preview.error)) : {};
  const errorOf = (rule: RuleName): string | undefined =>
    Object.entries(errors).find(
      ([pointer]) => pointer === `rules.${rule}` || pointer.startsWith(`rules.${rule}.`),
    )?.[1];
  const count = Object.keys(changes).length;
  const next = (call.rulesVersion ?? 0) + 1;
  const isDisabled = !call.can.edit;
  const change = (rule: RuleName, value: unknown) => {
    setSaved(undefined);
    setChanges((before) => withChange(rules, before, rule, value));
  };
  return (
    <div className={classes.columns}>
      <Stack gap="lg">
        {sections.map(([name, names]) => (
          <Surface key={name} title={t(`section.${name}`)}>
            <div className={classes.fields}>
              {names.map((rule) => (
                <RuleField
                  key={rule}
                  rule={rule}
                  stored={rules}
                  value={rule in changes ? changes[rule] : rules[rule]}
                  isChanged={rule in changes}
                  isDisabled={isDisabled}
                  error={errorOf(rule)}
                  onChange={(value) => change(rule, value)}
                />
              ))}
            </div>
          </Surface>
        ))}
        {isDisabled ? null : (
          <div className={classes.bar}>
            <Text role="status" fz="sm">
              {saved === undefined
                ? t(count > 0 ? 'edit.changed' : 'edit.unchanged', { count })
                : t('edit.saved', { version: saved })}{' '}
              <span className={classes.summary}>
                <FindingSummary findings={preview.data?.lint ?? []} />
              </span>
            </Text>
            <div className={classes.actions}>
              <Button variant="default" disabled={count === 0} onClick={() => setChanges({})}>
                {t('edit.undo')}
              </Button>
              <Button disabled={count === 0} onClick={() => setAsking(true)}>
                {t('edit.saveAs', { version: next })}
              </Button>
            </div>
          </div>
        )}
      </Stack>
      <aside className={classes.side} id={previewId}>
        <PreviewPanel preview={preview.data} error={preview.error} isBusy={preview.isFetching} />
      </aside>
      {isAsking ? (
        <PublishRulesDialog
          call={call}
          rules={rules}
          changes={changes}
          onClose={() => setAsking(false)}
          onDone={(version) => {
            setAsking(false);
            setChanges({});
            setSaved(version);
          }}
        />
      ) : null}
    </div>
  );
};
