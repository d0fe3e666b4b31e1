import { Anchor, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from './documents.js';
import { useFormat } from './format.js';
import { ProblemAlert } from './problem-alert.js';
import classes from './reference.module.css';
import { letterAddress, letterQuery, type Letter } from './references.js';

interface Props {
  readonly applicationId: string;
  readonly referenceId: string;
}

const LetterFacts = ({ letter }: { readonly letter: Letter }) => {
  const { t } = useTranslation('references');
  const { knownSince, knownAs, ratings } = letter;
  if (knownSince === null && knownAs === null && ratings.length === 0) return null;
  return (
    <dl className={classes.letterFacts}>
      {knownSince === null ? null : (
        <>
          <dt>{t('letter.knownSince')}</dt>
          <dd>{t('letter.year', { year: knownSince })}</dd>
        </>
      )}
      {knownAs === null ? null : (
        <>
          <dt>{t('letter.knownAs')}</dt>
          <dd>{t(`relation.${knownAs}`)}</dd>
        </>
      )}
      {ratings.map(({ criterion, rating }) => (
        <div key={criterion} style={{ display: 'contents' }}>
          <dt>{t(`criterion.${criterion}`)}</dt>
          <dd>{rating === null ? t('letter.cannotJudge') : t('letter.rating', { rating })}</dd>
        </div>
      ))}
    </dl>
  );
};

/** What a referee wrote: facts, ratings, words, and the file to save. */
export const ReferenceLetter = ({ applicationId, referenceId }: Props) => {
  const { t } = useTranslation('references');
  const { language } = useFormat();
  const { data: letter, error, isPending } = useQuery(letterQuery(applicationId, referenceId));
  if (isPending) return <Loader size="sm" />;
  if (!letter) return <ProblemAlert error={error} />;
  const { file, text } = letter;
  return (
    <div className={classes.letter}>
      <LetterFacts letter={letter} />
      <p className={classes.words}>{text || t('letter.noText')}</p>
      {file ? (
        <p className={classes.flag} style={{ color: 'inherit' }}>
          <IconFileText size={20} stroke={1.6} aria-hidden />
          <span>
            <Anchor
              href={letterAddress(applicationId, referenceId)}
              download={file.name}
              underline="always"
              fw={560}
            >
              {file.name}
            </Anchor>{' '}
            {formatBytes(file.bytes, language)}
          </span>
        </p>
      ) : null}
    </div>
  );
};
