import './styles.css';
import { QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { createRoot } from 'react-dom/client';
import { asProblem } from '../api/problem.js';
import type { Locale, SessionUser } from '../api/types.js';
import { browserLanguage, rememberedLanguage } from '../shared/language.js';
import { sessionQuery } from '../shared/session.js';
import { App } from './app.js';
import { startLanguages } from './i18n.js';
import { createAppRouter } from './router.js';

/** A refusal stays a refusal; only a server that is away or stumbling is asked once more. */
const isWorthAnotherTry = (failures: number, error: unknown): boolean => {
  const { status } = asProblem(error);
  return failures < 1 && (status === 0 || status >= 500);
};

const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: isWorthAnotherTry, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});

const languageOf = (user: SessionUser | null): Locale =>
  rememberedLanguage() ?? user?.locale ?? browserLanguage();

/** Session and first catalogue load side by side; the page is drawn once, in its final language. */
const start = async (): Promise<void> => {
  const session = queryClient.fetchQuery(sessionQuery).catch(() => null);
  await startLanguages(languageOf(null));
  const language = languageOf(await session);
  if (language !== i18next.language) await i18next.changeLanguage(language);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App router={createAppRouter()} queryClient={queryClient} />);
};

void start();
