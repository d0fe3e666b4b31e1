import { VisuallyHidden } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './versions.module.css';
import type { Stretch } from './stretch.js';

const Marked = ({ stretch }: { readonly stretch: Stretch }) => {
  const { t } = useTranslation('application');
  const Mark = stretch.kind === 'added' ? 'ins' : 'del';
  return (
    <Mark className={classes[stretch.kind]}>
      <VisuallyHidden>{t(`diff.${stretch.kind}`)} </VisuallyHidden>
      {stretch.text}
      <VisuallyHidden> {t('diff.end')}</VisuallyHidden>
    </Mark>
  );
};

/** A text with its changes: coloured and struck for the eye, named for the ear. */
export const WordDiff = ({ stretches }: { readonly stretches: readonly Stretch[] }) => (
  <p className={classes.text}>
    {stretches.map((stretch, index) =>
      stretch.kind === 'same' ? (
        <Fragment key={index}>{stretch.text}</Fragment>
      ) : (
        <Marked key={index} stretch={stretch} />
      ),
    )}
  </p>
);
