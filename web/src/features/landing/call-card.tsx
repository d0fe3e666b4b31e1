import { useTranslation } from 'react-i18next';
import type { Call } from '../../api/types.js';
import { DeadlinePair } from '../../shared/deadline-pair.js';
import { useFormat } from '../../shared/format.js';
import { LinkButton } from '../../shared/links.js';
import { useLocalized } from '../../shared/localized.js';
import { Surface } from '../../shared/surface.js';
import classes from './landing.module.css';

const weeksOf = ({ rules }: Call) => ({ min: rules.minWeeks, max: rules.maxWeeks });

/** An open call in the few facts by which people decide. */
export const CallCard = ({ call }: { readonly call: Call }) => {
  const { t } = useTranslation(['common', 'enums']);
  const { text } = useLocalized();
  const { money } = useFormat();
  const { min, max } = weeksOf(call);
  const facts = [
    [t('landing.stay'), min === max ? t('weeks', { count: min }) : t('landing.weeksRange', { min, max })],
    [t('landing.award'), t('landing.awardUpTo', { amount: money(call.rules.maxAwardCents) })],
    [
      t('landing.choices'),
      t('landing.choicesRange', { min: call.rules.minChoices, max: call.rules.maxChoices }),
    ],
  ] as const;
  return (
    <Surface>
      <p className={classes.kind}>{t(`enums:programme.${call.programme}`)}</p>
      <h3 className={classes.callTitle}>{text(call.title)}</h3>
      <p className={classes.deadline}>
        <span className={classes.deadlineLabel}>{t('landing.closes')}</span>
        <DeadlinePair
          instant={call.closesAt}
          local={call.closesAtLocal}
          timeZone={call.timeZone}
          wording={call.closesAtWording}
        />
      </p>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <LinkButton to="/catalogue" search={{ call: call.code }} variant="light">
        {t('landing.projects')}
      </LinkButton>
    </Surface>
  );
};
