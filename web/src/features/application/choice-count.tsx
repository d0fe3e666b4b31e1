import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CallRules } from '../../api/types.js';
import classes from './application.module.css';
import type { DraftChoice } from './draft.js';

interface Props {
  readonly choices: readonly DraftChoice[];
  readonly rules: CallRules;
}

const Line = ({ isMet, text }: { readonly isMet: boolean; readonly text: string }) => {
  const Icon = isMet ? IconCircleCheck : IconCircleDashed;
  return (
    <span className={classes.spread} data-met={isMet || undefined}>
      <Icon size={18} stroke={1.7} aria-hidden />
      {text}
    </span>
  );
};

/** How many are chosen and in how many provinces, against what the call asks for. */
export const ChoiceCount = ({ choices, rules }: Props) => {
  const { t } = useTranslation('application');
  const { minChoices: min, maxChoices: max, minProvinces } = rules;
  const count = choices.length;
  const provinces = [...new Set(choices.map(({ project }) => project.provinceCode))]
    .filter((code) => code !== null)
    .map((code) => code.replace('CA-', ''));
  return (
    <p className={classes.spreads} role="status">
      <Line
        isMet={count >= min && count <= max}
        text={t(min === max ? 'choices.countOf' : 'choices.count', { count, min, max })}
      />
      {minProvinces > 1 ? (
        <Line
          isMet={provinces.length >= minProvinces}
          text={t(provinces.length > 0 ? 'choices.provincesNamed' : 'choices.provinces', {
            count: provinces.length,
            least: minProvinces,
            names: provinces.join(', '),
          })}
        />
      ) : null}
    </p>
  );
};
