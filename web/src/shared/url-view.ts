import { useNavigate, useSearch } from '@tanstack/react-router';

/** What a list's address may hold: every value is text, absent when not set. */
export type View<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * Keeps a list's filters, order and search in the address, so that a link shows the same view.
 * Unknown names in the address are ignored; setting a value to `undefined` or '' removes it.
 */
export const useUrlView = <Name extends string>(
  names: readonly Name[],
): readonly [View<Name>, (change: View<Name>) => void] => {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const read = (source: Readonly<Record<string, unknown>>): View<Name> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = source[name];
        return typeof value === 'string' && value !== '' ? [[name, value]] : [];
      }),
    ) as View<Name>;
  const view = read(search);
  const change = (next: View<Name>) => {
    const merged = read({ ...view, ...next });
    void navigate({ to: '.', search: merged, replace: true, resetScroll: false });
  };
  return [view, change];
};
