import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate, formatWallTime } from '../../shared/format.js';
import { useLocalized } from '../../shared/localized.js';
import { Surface } from '../../shared/surface.js';
import { zoneName } from '../../shared/zone.js';
import { languages, unitKinds } from './choices.js';
import { Marked } from './marked.js';
import { useBinding, type ProjectForm } from './project-form.js';
import { provincesQuery } from './queries.js';
import classes from './supervision.module.css';

/** Where the student works, and how the call binds the dates. */
export const PlaceSection = ({ form }: { readonly form: ProjectForm }) => {
  const { t, i18n } = useTranslation(['projects', 'enums']);
  const { name } = useLocalized();
  const bind = useBinding(form);
  const provinces = useQuery(provincesQuery).data ?? [];
  const { marks, call, errors } = form;
  const { rules } = call;
  const dayText = (day: string) => formatDate(day, i18n.language);
  const zone = zoneName(t, call.timeZone);
  return (
    <Surface title={t('form.place')}>
      <div className={classes.fields}>
        <Marked field="hostingUnit" marks={marks} isWide>
          <div className={classes.fields}>
            <NativeSelect
              {...bind('unitKind', t('name.hostingUnit'), 'hostingUnit.kind')}
              data={unitKinds.map((value) => ({ value, label: t(`unit.${value}`) }))}
            />
            <TextInput
              {...bind('unitName', t('form.unitName'), 'hostingUnit.name')}
              description={t('form.unitHint')}
              maxLength={200}
            />
          </div>
        </Marked>
        <Marked field="provinceCode" marks={marks}>
          <NativeSelect
            {...bind('provinceCode')}
            data={provinces.map((one) => ({ value: one.code, label: name(one) }))}
          />
        </Marked>
        <Marked field="city" marks={marks}>
          <TextInput {...bind('city')} maxLength={100} />
        </Marked>
        <Marked field="language" marks={marks}>
          <NativeSelect
            {...bind('language')}
            data={languages.map((value) => ({ value, label: t(`enums:projectLanguage.${value}`) }))}
          />
        </Marked>
        <Marked field="capacity" marks={marks}>
          <NativeSelect {...bind('capacity')} data={['1', '2', '3', '4', '5']} />
        </Marked>
        <Marked field="weeks" marks={marks}>
          <TextInput
            {...bind('weeks')}
            inputMode="numeric"
            description={
              rules ? t('form.weeksHint', { min: rules.minWeeks, max: rules.maxWeeks }) : undefined
            }
          />
        </Marked>
        <Marked field="startsOnEarliest" marks={marks}>
          <TextInput
            {...bind('startsOnEarliest')}
            type="date"
            description={
              rules
                ? t('form.startHint', {
                    from: dayText(rules.startsOnFrom),
                    to: dayText(rules.startsOnTo),
                  })
                : undefined
            }
          />
        </Marked>
        <Marked field="applicationsCloseAt" marks={marks} isWide>
          <TextInput
            {...bind('deadline', t('name.applicationsCloseAt'), 'applicationsCloseAtLocal')}
            type="datetime-local"
            error={errors['applicationsCloseAtLocal'] ?? errors['applicationsCloseAt']}
            description={t('form.deadlineHint', {
              deadline: formatWallTime(call.closesAtLocal, i18n.language),
              zone,
            })}
          />
        </Marked>
      </div>
    </Surface>
  );
};
