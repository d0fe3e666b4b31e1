import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { sessionQuery, useSession } from '../shared/session.js';
import classes from './shell.module.css';

/** Who is signed in, and the way out. */
export const AccountMenu = () => {
  const { t } = useTranslation(['common', 'enums']);
  const user = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: () => api.DELETE('/session'),
    onSuccess: async () => {
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, null);
      await navigate({ to: '/sign-in' });
    },
  });
  if (!user) {
    return (
      <Link to="/sign-in" className={classes.signIn}>
        {t('nav.signIn')}
      </Link>
    );
  }
  const role = user.roles[0]?.role;
  return (
    <div className={classes.account}>
      <span className={classes.who}>
        <strong>{user.name}</strong>
        {role ? <small>{t(`enums:role.${role}`)}</small> : null}
      </span>
      <button
        type="button"
        className={classes.tool}
        aria-label={t('signOut')}
        title={t('signOut')}
        onClick={() => leave.mutate()}
      >
        <IconLogout size={19} stroke={1.6} aria-hidden />
      </button>
    </div>
  );
};
