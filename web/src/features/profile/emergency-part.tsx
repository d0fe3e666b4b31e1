import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Student } from '../../api/types.js';
import { PartForm } from './part-form.js';
import { patch } from './patch.js';
import classes from './profile.module.css';
import { useFields } from './use-fields.js';
import { usePart, type PartPlan } from './use-part.js';

type Contact = Readonly<Record<'contactName' | 'contactRelation' | 'contactPhone', string>>;

const plan: PartPlan<Contact> = {
  valuesOf: ({ emergencyContact: contact }) => ({
    contactName: contact?.name ?? '',
    contactRelation: contact?.relation ?? '',
    contactPhone: contact?.phone ?? '',
  }),
  write: (me, { contactName, contactRelation, contactPhone }) => {
    const [name, relation, phone] = [contactName, contactRelation, contactPhone].map((text) =>
      text.trim(),
    ) as [string, string, string];
    return patch(me, {
      emergencyContact: name || relation || phone ? { name, relation, phone } : null,
    });
  },
};

/** Whom to call when something happens. */
export const EmergencyPart = ({ me }: { readonly me: Student }) => {
  const { t } = useTranslation('profile');
  const part = usePart(me, plan);
  const bind = useFields(part);
  return (
    <PartForm id="emergency" title={t('part.emergency')} lead={t('lead.emergency')} part={part}>
      <div className={classes.fields}>
        <TextInput {...bind('contactName', 'emergencyContact.name')} autoComplete="off" />
        <TextInput {...bind('contactRelation', 'emergencyContact.relation')} />
        <TextInput {...bind('contactPhone', 'emergencyContact.phone')} type="tel" />
      </div>
    </PartForm>
  );
};
