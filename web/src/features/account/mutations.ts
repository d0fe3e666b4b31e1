import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../api/client.js';
import type { Locale } from '../../api/types.js';
import { rememberedLanguage } from '../../shared/language.js';
import { sessionQuery } from '../../shared/session.js';
import { safeTarget } from './safe-target.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface Registration extends Credentials {
  readonly name: string;
  readonly locale: Locale;
}

/** Signs in, goes where the person was heading, in the language chosen here or the account's. */
export const useSignIn = () => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { i18n } = useTranslation();
  const { next }: { next?: unknown } = useSearch({ strict: false });
  return useMutation({
    mutationFn: async (credentials: Credentials) =>
      (await dataOf(api.POST('/session', { body: credentials }))).user,
    onSuccess: async (user) => {
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, user);
      await i18n.changeLanguage(rememberedLanguage() ?? user.locale);
      await navigate({ to: safeTarget(next) });
    },
  });
};

/** Registers a student; the answer never tells whether the address was known. */
export const useRegister = () =>
  useMutation({ mutationFn: (body: Registration) => api.POST('/registrations', { body }) });

/** Asks for the mail with the reset link. */
export const useRequestReset = () =>
  useMutation({ mutationFn: (body: { email: string }) => api.POST('/password-resets', { body }) });

/** Sets a new password with the token of the mail. */
export const useChangePassword = () =>
  useMutation({
    mutationFn: (body: { token: string; password: string }) =>
      api.POST('/password-changes', { body }),
  });
