import { Radio, Textarea } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './diff.module.css';
import type { Draft, DraftField } from './draft.js';
import { WordDiff } from '../../shared/application-versions/word-diff.js';
import type { Stretch } from '../../shared/application-versions/stretch.js';
import { changedWords } from './words.js';

type Side = 'mine' | 'theirs' | 'both';

interface Props {
  readonly field: DraftField;
  readonly mine: Draft;
  readonly theirs: Draft;
  readonly onChoose: (value: Partial<Draft>) => void;
}

interface OptionProps {
  readonly side: Side;
  readonly name: string;
  readonly chosen: Side | null;
  readonly onChoose: (side: Side) => void;
  readonly children: ReactNode;
}

const Option = ({ side, name, chosen, onChoose, children }: OptionProps) => {
  const { t } = useTranslation('application');
  return (
    <div className={classes.side} data-chosen={chosen === side || undefined}>
      <Radio
        name={name}
        label={t(`conflict.${side}`)}
        checked={chosen === side}
        onChange={() => onChoose(side)}
      />
      {children}
    </div>
  );
};

/** A value as one reads it: ranked titles, or a text in which the other side's words are missing. */
const Value = ({
  draft,
  field,
  stretches,
}: {
  readonly draft: Draft;
  readonly field: DraftField;
  readonly stretches: readonly Stretch[];
}) => {
  const { t } = useTranslation(['application', 'common']);
  if (field === 'choices') {
    return (
      <ol>
        {draft.choices.map(({ projectId, project, startsOn, weeks }) => (
          <li key={projectId}>
            <span lang="en">{project.title}</span>{' '}
            <span className={classes.note}>
              {[startsOn, weeks ? t('common:weeks', { count: weeks }) : '']
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    );
  }
  const isEmpty = !draft[field];
  return isEmpty ? (
    <p className={classes.note}>{t('conflict.empty')}</p>
  ) : (
    <WordDiff stretches={stretches} />
  );
};

/** One thing that both sides changed: mine, theirs, or for a long text one that has both. */
export const ClashField = ({ field, mine, theirs, onChoose }: Props) => {
  const { t } = useTranslation('application');
  const name = useId();
  const [side, setSide] = useState<Side | null>(null);
  const stretches =
    field === 'choices' ? [] : changedWords(String(theirs[field] ?? ''), String(mine[field] ?? ''));
  // On either side, what stands out is what only that side has.
  const onlyThere = stretches
    .filter(({ kind }) => kind !== 'added')
    .map((stretch): Stretch => (stretch.kind === 'same' ? stretch : { ...stretch, kind: 'added' }));
  const [both, setBoth] = useState(() => stretches.map(({ text }) => text).join(''));
  const choose = (next: Side) => {
    setSide(next);
    if (next === 'both') onChoose({ [field]: both });
    else onChoose({ [field]: (next === 'mine' ? mine : theirs)[field] });
  };
  const option = { name, chosen: side, onChoose: choose };
  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{t(`field.${field}`)}</legend>
      <div className={classes.sides}>
        <Option side="mine" {...option}>
          <Value
            draft={mine}
            field={field}
            stretches={stretches.filter(({ kind }) => kind !== 'removed')}
          />
        </Option>
        <Option side="theirs" {...option}>
          <Value draft={theirs} field={field} stretches={onlyThere} />
        </Option>
        {field === 'statement' ? (
          <Option side="both" {...option}>
            {side === 'both' ? (
              <Textarea
                aria-label={t('conflict.both')}
                autosize
                minRows={6}
                maxRows={16}
                value={both}
                onChange={(event) => {
                  setBoth(event.currentTarget.value);
                  onChoose({ [field]: event.currentTarget.value });
                }}
              />
            ) : null}
          </Option>
        ) : null}
      </div>
    </fieldset>
  );
};
