import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem.js';
import { locales } from '../../../shared/language.js';
import { ProblemAlert } from '../../../shared/problem-alert.js';
import { fieldErrors } from '../../../shared/problem-text.js';
import type { Reference } from '../../../shared/references.js';
import { useNameReferee, type NewReference } from './mutations.js';
import { relations } from './relations.js';
import { WaiverChoice } from './waiver-choice.js';

interface Props {
  readonly applicationId: string;
  /** Who is asked instead of whom. */
  readonly replaces?: string;
  readonly onSent: (made: Reference) => void;
  readonly onClose: () => void;
}

type Draft = Omit<NewReference, 'waivesAccess'> & { waivesAccess?: boolean };

/** Whom to ask, in which language, and whether the letter will be read by the student. */
export const RefereeForm = ({ applicationId, replaces, onSent, onClose }: Props) => {
  const { t, i18n } = useTranslation(['references', 'common', 'problems']);
  const key = useRef(crypto.randomUUID());
  const name = useNameReferee(applicationId, replaces);
  const [draft, setDraft] = useState<Draft>({
    name: '',
    email: '',
    institution: '',
    locale: i18n.language as Draft['locale'],
  });
  const errors = name.error ? fieldErrors(t, asProblem(name.error)) : {};
  const put = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { waivesAccess, institution, relation, ...rest } = draft;
    if (waivesAccess === undefined) return;
    const body = { ...rest, waivesAccess, institution: institution?.trim() || null, relation };
    name.mutate(
      { key: key.current, body: { ...body, relation: relation ?? null } },
      {
        onSuccess: onSent,
        onError: () => {
          key.current = crypto.randomUUID();
        },
      },
    );
  };
  const hasFieldErrors = Object.keys(errors).length > 0;
  return (
    <form onSubmit={send}>
      <Stack>
        <TextInput
          label={t('form.name')}
          description={t('form.nameHint')}
          required
          maxLength={200}
          value={draft.name}
          error={errors.name}
          onChange={(event) => put({ name: event.currentTarget.value })}
          data-autofocus
        />
        <TextInput
          label={t('form.email')}
          description={t('form.emailHint')}
          type="email"
          inputMode="email"
          required
          maxLength={254}
          value={draft.email}
          error={errors.email}
          onChange={(event) => put({ email: event.currentTarget.value })}
        />
        <TextInput
          label={t('form.institution')}
          maxLength={200}
          value={draft.institution ?? ''}
          error={errors.institution}
          onChange={(event) => put({ institution: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('form.relation')}
          value={draft.relation ?? ''}
          onChange={(event) => {
            const chosen = relations.find((one) => one === event.currentTarget.value);
            put({ relation: chosen ?? null });
          }}
          data={[
            { value: '', label: t('form.noRelation') },
            ...relations.map((one) => ({ value: one, label: t(`relation.${one}`) })),
          ]}
        />
        <NativeSelect
          label={t('form.locale')}
          value={draft.locale}
          onChange={(event) => put({ locale: event.currentTarget.value as Draft['locale'] })}
          data={locales.map((one) => ({ value: one, label: t(`language.${one}`) }))}
        />
        <WaiverChoice
          value={draft.waivesAccess}
          error={errors.waivesAccess}
          onChange={(waivesAccess) => put({ waivesAccess })}
        />
        {hasFieldErrors ? null : <ProblemAlert error={name.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button
            type="submit"
            loading={name.isPending}
            disabled={draft.waivesAccess === undefined}
          >
            {t('form.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
