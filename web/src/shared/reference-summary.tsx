import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgo } from './ago.js';
import classes from './reference.module.css';
import type { Reference } from './references.js';

const instantOf = ({ state, requestedAt, openedAt, receivedAt }: Reference): string => {
  if (state === 'received') return receivedAt ?? requestedAt;
  return state === 'opened' ? (openedAt ?? requestedAt) : requestedAt;
};

/** A referee with the state of the request in words and time, and what is remarkable about it. */
export const ReferenceSummary = ({
  reference,
  children,
}: {
  readonly reference: Reference;
  readonly children?: ReactNode;
}) => {
  const { t } = useTranslation('references');
  const ago = useAgo();
  const { name, email, institution, relation, state, waivesAccess } = reference;
  const facts = [
    institution,
    relation ? t(`relation.${relation}`) : null,
    t(waivesAccess ? 'access.waived' : 'access.kept'),
  ].filter((fact) => fact);
  const isWaiting = state === 'requested' || state === 'opened';
  return (
    <li className={classes.reference} data-state={state}>
      <div className={classes.head}>
        <span className={classes.name}>{name}</span>
        <span className={classes.state}>
          {t(`state.${state}`, { ago: ago(instantOf(reference)) })}
        </span>
      </div>
      <p className={classes.facts}>{email}</p>
      <p className={classes.facts}>{facts.join(' · ')}</p>
      {isWaiting && reference.remindedAt ? (
        <p className={classes.facts}>{t('reminded', { ago: ago(reference.remindedAt) })}</p>
      ) : null}
      {reference.replacesId ? <p className={classes.facts}>{t('replaces')}</p> : null}
      {reference.isLate ? <p className={classes.flag}>{t('late')}</p> : null}
      {reference.flags.map((flag) => (
        <p key={flag} className={classes.flag}>
          <IconAlertTriangle size={17} stroke={1.8} aria-hidden />
          {t(`flag.${flag}`)}
        </p>
      ))}
      {children}
    </li>
  );
};
