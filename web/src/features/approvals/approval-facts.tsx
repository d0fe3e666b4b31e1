import { useTranslation } from 'react-i18next';
import type { Placement } from '../../api/types.js';
import { DateRange, DateText } from '../../shared/date-text.js';
import { Facts } from '../../shared/facts.js';
import { useFormat } from '../../shared/format.js';
import { useLocalized } from '../../shared/localized.js';
import { Surface } from '../../shared/surface.js';

/** What is to be approved: where, when, how long, which seat, and the award once it is made. */
export const ApprovalFacts = ({ placement }: { readonly placement: Placement }) => {
  const { t } = useTranslation(['staff', 'common', 'enums']);
  const { name } = useLocalized();
  const { money } = useFormat();
  const { student, project, startsOn, endsOn, weeks, units, seat, award, approvedAt } = placement;
  const host = [name(project.university), project.city, project.provinceCode];
  return (
    <Surface title={t('approval.facts')}>
      <Facts
        facts={[
          [t('approval.home'), student.university ? name(student.university) : null],
          [t('approval.host'), host.filter(Boolean).join(', ')],
          [t('approvals.call'), t(`enums:programme.${placement.call.programme}`)],
          [t('approval.dates'), <DateRange key="dates" from={startsOn} to={endsOn} />],
          [t('approval.length'), t('common:weeks', { count: weeks })],
          [t('approval.units'), t('approval.unitCount', { count: units })],
          [
            t('approval.seat'),
            seat ? t('approval.seatOf', { seat, capacity: project.capacity }) : null,
          ],
          [
            t('approval.given'),
            award
              ? t('approval.givenText', {
                  amount: money(award.amountCents, award.currency),
                  fund: award.fundName,
                })
              : null,
          ],
          [t('approval.approvedAt'), approvedAt ? <DateText key="at" value={approvedAt} /> : null],
          [t('approval.why'), placement.reason],
        ]}
      />
    </Surface>
  );
};
