import { useTranslation } from 'react-i18next';
import type { CallRules } from '../../api/types.js';
import classes from './calls.module.css';
import { ChecksField } from './checks-field.js';
import { CountriesField } from './countries-field.js';
import { DocumentsField } from './documents-field.js';
import { FlagField, NumberField, PlainField, ReferenceField } from './plain-fields.js';
import { QuotasField } from './quotas-field.js';
import { FloorsField, TestsField } from './scores-field.js';
import { useRuleWords } from '../../shared/rule-words.js';
import { kindOf, type RuleName } from './rules.js';

export interface FieldProps {
  readonly rule: RuleName;
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: unknown;
  readonly error: string | undefined;
  readonly isDisabled: boolean;
  readonly onChange: (value: unknown) => void;
}

const pictures = {
  number: NumberField,
  money: NumberField,
  day: PlainField,
  flag: FlagField,
  reference: ReferenceField,
  levels: ChecksField,
  consents: ChecksField,
  institutions: ChecksField,
  countries: CountriesField,
  floors: FloorsField,
  tests: TestsField,
  documents: DocumentsField,
  homeChecks: ChecksField,
  tieBreaks: ChecksField,
  seconders: ChecksField,
  quotas: QuotasField,
} as const;

const wide = [
  ...['levels', 'consents', 'institutions', 'floors', 'tests', 'documents'],
  ...['homeChecks', 'tieBreaks', 'seconders', 'quotas'],
];

interface Props extends Pick<FieldProps, 'rule' | 'value' | 'error' | 'isDisabled' | 'onChange'> {
  readonly stored: CallRules;
  readonly isChanged: boolean;
}

/** One rule with its words; a changed one says what the present version says. */
export const RuleField = ({ stored, isChanged, ...field }: Props) => {
  const { t, i18n } = useTranslation('calls');
  const words = useRuleWords();
  const { rule } = field;
  const Picture = pictures[kindOf[rule].kind];
  const isWide = wide.includes(kindOf[rule].kind);
  const hint = i18n.exists(`calls:hint.${rule}`) ? t(`hint.${rule}`) : undefined;
  return (
    <div
      className={[isWide && classes.wide, isChanged && classes.changed].filter(Boolean).join(' ')}
      data-rule={rule}
    >
      <Picture {...field} label={words.label(rule)} hint={hint} />
      {isChanged && rule !== 'documents' ? (
        <p className={classes.was}>
          {t('field.changedFrom', { value: words.value(rule, stored[rule]) })}
        </p>
      ) : null}
    </div>
  );
};
