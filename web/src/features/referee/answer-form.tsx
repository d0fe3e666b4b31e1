import { Button, Group, NativeSelect, NumberInput, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem.js';
import { ConfirmDialog } from '../../shared/confirm-dialog.js';
import { useFormat } from '../../shared/format.js';
import { ProblemAlert } from '../../shared/problem-alert.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { Surface } from '../../shared/surface.js';
import { LetterFile } from './letter-file.js';
import { useDecline, useHandIn, type Receipt, type RefereeRequest } from './queries.js';
import { RatingFields } from './ratings.js';
import classes from './referee.module.css';
import { SavedNote } from './saved-note.js';
import { useAnswers } from './use-answers.js';

interface Props {
  readonly token: string;
  readonly request: RefereeRequest;
  readonly onReceived: (receipt: Receipt) => void;
  readonly onDeclined: () => void;
}

/** The form of a referee: how they know the student, ratings, words, a letter, and the end of it. */
export const AnswerForm = ({ token, request, onReceived, onDeclined }: Props) => {
  const { t } = useTranslation(['references', 'common', 'problems']);
  const { number } = useFormat();
  const { form, draft } = request;
  const writing = useAnswers(token, draft.answers);
  const { answers, put } = writing;
  const [asks, setAsks] = useState<'submit' | 'decline'>();
  const handIn = useHandIn(token);
  const decline = useDecline(token);
  const errors = handIn.error ? fieldErrors(t, asProblem(handIn.error)) : {};
  const text = answers.text ?? '';
  const ratings = answers.ratings ?? {};
  // A refusal is shown until it is mended, not until the next try.
  const errorAt = (field: string, isAnswered: boolean) =>
    isAnswered || draft.file ? undefined : errors[field];
  const close = () => setAsks(undefined);
  const send = () => {
    writing.stop();
    handIn.mutate(answers, { onSuccess: onReceived, onSettled: close });
  };
  return (
    <Stack gap="lg">
      <p className={classes.hint}>
        {t('referee.either')} {t('referee.keeps')}
      </p>
      <Surface title={t('referee.about')} action={<SavedNote writing={writing} />}>
        <div className={classes.pair}>
          <NumberInput
            label={t('referee.knownSince')}
            min={1950}
            max={new Date().getFullYear()}
            clampBehavior="blur"
            allowDecimal={false}
            hideControls
            inputMode="numeric"
            value={answers.knownSince ?? ''}
            error={errorAt('knownSince', typeof answers.knownSince === 'number')}
            onChange={(year) =>
              put({ knownSince: typeof year === 'number' && year >= 1950 ? year : null })
            }
          />
          <NativeSelect
            label={t('referee.knownAs')}
            value={answers.knownAs ?? ''}
            error={errorAt('knownAs', typeof answers.knownAs === 'string')}
            onChange={(event) => {
              const chosen = form.relations.find((one) => one === event.currentTarget.value);
              put({ knownAs: chosen ?? null });
            }}
            data={[
              { value: '', label: t('referee.choose') },
              ...form.relations.map((one) => ({ value: one, label: t(`relation.${one}`) })),
            ]}
          />
        </div>
      </Surface>
      <Surface title={t('referee.ratings')}>
        <p className={classes.hint}>{t('referee.scaleHint')}</p>
        <RatingFields
          form={form}
          ratings={ratings}
          errorAt={(one) => errorAt(`ratings.${one}`, ratings[one] !== undefined)}
          onChange={(changed) => put({ ratings: changed })}
        />
      </Surface>
      <Surface title={t('referee.words')} action={<SavedNote writing={writing} isEcho />}>
        <Textarea
          aria-label={t('referee.words')}
          description={t('referee.wordsHint')}
          autosize
          minRows={8}
          maxLength={form.textLimit}
          value={text}
          error={errorAt('text', text.trim() !== '')}
          onChange={(event) => put({ text: event.currentTarget.value })}
        />
        <p className={classes.counter}>
          {t('referee.characters', { shown: number(text.length), count: text.length })}
        </p>
      </Surface>
      <Surface title={t('referee.file')}>
        <LetterFile token={token} request={request} />
      </Surface>
      <ProblemAlert error={handIn.error} withoutFields />
      <Group justify="space-between">
        <Button variant="subtle" color="gray" onClick={() => setAsks('decline')}>
          {t('referee.decline')}
        </Button>
        <Button size="md" loading={handIn.isPending} onClick={() => setAsks('submit')}>
          {t('referee.submit')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asks === 'submit'}
        title={t('referee.submitTitle')}
        confirm={t('referee.submit')}
        isBusy={handIn.isPending}
        onConfirm={send}
        onClose={close}
      >
        {t('referee.submitText')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asks === 'decline'}
        title={t('referee.declineTitle')}
        confirm={t('referee.decline')}
        isBusy={decline.isPending}
        error={decline.error}
        onConfirm={() => {
          writing.stop();
          decline.mutate(undefined, { onSuccess: onDeclined });
        }}
        onClose={close}
      >
        {t('referee.declineText')}
      </ConfirmDialog>
    </Stack>
  );
};
