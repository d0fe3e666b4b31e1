import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { forgetDraftsOf } from '../features/application/draft-storage.js';
import { sessionQuery, useSession } from '../shared/session.js';
import { saveAll } from '../shared/unsaved.js';
import classes from './shell.module.css';

/** Who is signed in, and the way out. */
export const AccountMenu = () => {
  const { t, i18n } = useTranslation(['common', 'enums']);
  const user = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: async () => {
      if (!(await saveAll()) && !globalThis.confirm(i18n.t('application:kept.leave'))) return false;
      await api.DELETE('/session');
      return true;
    },
    onSuccess: async (hasLeft) => {
      if (!hasLeft) return;
      forgetDraftsOf(user?.id ?? '');
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
