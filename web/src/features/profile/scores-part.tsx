import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, dataOf, seen } from '../../api/client.js';
import { asProblem } from '../../api/problem.js';
import type { Student } from '../../api/types.js';
import { fieldErrors } from '../../shared/problem-text.js';
import { PartForm } from './part-form.js';
import classes from './profile.module.css';
import { ScoreFields } from './score-fields.js';
import { emptyScore, rowsOfStudent, type ScoreRow } from './scores.js';
import { usePart, type PartPlan } from './use-part.js';

/** The whole list as one text: it is saved, compared and refused as one. */
type Scores = Readonly<{ list: string }>;

const most = 20;
const read = (list: string): readonly ScoreRow[] => JSON.parse(list) as ScoreRow[];

const plan: PartPlan<Scores> = {
  valuesOf: (me) => ({ list: JSON.stringify(rowsOfStudent(me)) }),
  write: (me, { list }) =>
    dataOf(
      api.PUT('/students/{id}/language-scores', {
        params: { path: { id: me.id }, header: seen(me.version) },
        body: read(list).map((row) => ({ ...row, expiresOn: row.expiresOn || null })),
      }),
    ),
};

/** Scores of language tests, each with the days that are left of it. */
export const ScoresPart = ({ me }: { readonly me: Student }) => {
  const { t } = useTranslation(['profile', 'common', 'problems']);
  const part = usePart(me, plan);
  const rows = read(part.values.list);
  const errors = part.error ? fieldErrors(t, asProblem(part.error)) : {};
  const write = (next: readonly ScoreRow[]) => part.change({ list: JSON.stringify(next) });
  return (
    <PartForm id="scores" title={t('part.scores')} lead={t('lead.scores')} part={part}>
      {rows.length === 0 ? <Text c="dimmed">{t('scores.none')}</Text> : null}
      <ol className={classes.scores}>
        {rows.map((row, nth) => (
          <ScoreFields
            // Rows have no name of their own; their place is what the server tells of.
            key={nth}
            nth={nth}
            row={row}
            errors={errors}
            onChange={(changed) => write(rows.map((one, at) => (at === nth ? changed : one)))}
            onRemove={() => write(rows.filter((_, at) => at !== nth))}
          />
        ))}
      </ol>
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={rows.length >= most}
          onClick={() => write([...rows, emptyScore])}
        >
          {t('scores.add')}
        </Button>
      </div>
    </PartForm>
  );
};
