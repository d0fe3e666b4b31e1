import { useTranslation } from 'react-i18next';
import classes from './calls.module.css';
import { onlyInEach, useRuleWords } from '../../shared/rule-words.js';

export interface ShownChange {
  readonly rule: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a version says otherwise than the one before; of long lists only what differs. */
export const ChangeList = ({ changes }: { readonly changes: readonly ShownChange[] }) => {
  const { t } = useTranslation('calls');
  const words = useRuleWords();
  const part = (rule: string, said: unknown): string =>
    Array.isArray(said) && said.length === 0 ? '—' : words.value(rule, said);
  return (
    <ul className={`${classes.plain} ${classes.changes}`}>
      {changes.map(({ rule, before, after }) => {
        const [was, is] = onlyInEach(before, after);
        return (
          <li key={rule}>
            <strong>{words.label(rule)}</strong>{' '}
            {t('history.change', { before: part(rule, was), after: part(rule, is) })}
          </li>
        );
      })}
    </ul>
  );
};
