import { useTranslation } from 'react-i18next';
import type { Call, CallRules } from '../../api/types.js';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { useFormat } from '../../shared/format.js';
import { LinkButton, TextLink } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { Surface } from '../../shared/surface.js';
import classes from './landing.module.css';

const Facts = ({ rules }: { readonly rules: CallRules }) => {
  const { t } = useTranslation('common');
  const { money } = useFormat();
  const { minWeeks: min, maxWeeks: max, minChoices, maxChoices } = rules;
  const weeks = min === max ? t('weeks', { count: min }) : t('landing.weeksRange', { min, max });
  const facts = [
    [t('landing.stay'), weeks],
    [t('landing.award'), t('landing.awardUpTo', { amount: money(rules.maxAwardCents) })],
    [t('landing.choices'), t('landing.choicesRange', { min: minChoices, max: maxChoices })],
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** An open call in the few facts by which people decide. */
export const CallCard = ({ call }: { readonly call: Call }) => {
  const { t } = useTranslation(['common', 'enums']);
  const { text } = useLocalized();
  return (
    <Surface>
      <p className={classes.kind}>{t(`enums:programme.${call.programme}`)}</p>
      <h3 className={classes.callTitle}>
        <TextLink to="/call/$callId" params={{ callId: call.id }} underline="hover" c="inherit">
          {text(call.title)}
        </TextLink>
      </h3>
      <p className={classes.deadline}>
        <span className={classes.deadlineLabel}>{t('landing.closes')}</span>
        <DeadlinePair
          instant={call.closesAt}
          local={call.closesAtLocal}
          timeZone={call.timeZone}
          wording={call.closesAtWording}
        />
      </p>
      {call.rules ? <Facts rules={call.rules} /> : null}
      <LinkButton to="/catalogue" search={{ call: call.id }} variant="light">
        {t('landing.projects')}
      </LinkButton>
    </Surface>
  );
};
