import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Demonstration } from '../../api/types.js';
import { Surface } from '../../shared/surface.js';
import classes from './account.module.css';

interface Props {
  readonly demonstration: Demonstration;
  readonly isBusy: boolean;
  readonly onChoose: (email: string) => void;
}

/** One button per demonstration account: its role, whose it is, and where. */
export const DemonstrationAccounts = ({ demonstration, isBusy, onChoose }: Props) => {
  const { t } = useTranslation(['common', 'enums']);
  return (
    <Surface title={t('account.demo.title')} tone="quiet">
      <Text c="dimmed" fz="sm" mb="md">
        {t('account.demo.lead')}
      </Text>
      <ul className={classes.accounts}>
        {demonstration.accounts.map((account) => (
          <li key={account.email}>
            <button
              type="button"
              className={classes.accountButton}
              disabled={isBusy}
              data-email={account.email}
              onClick={() => onChoose(account.email)}
            >
              <span className={classes.role}>{t(`enums:role.${account.role}`)}</span>
              <span className={classes.person}>
                {[account.name, account.university].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Surface>
  );
};
