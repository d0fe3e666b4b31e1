import { NativeSelect, Pill, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './filter-bar.module.css';

export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface Props {
  readonly q: string | undefined;
  readonly searchLabel: string;
  readonly filters: readonly Filter[];
  readonly onChange: (name: string, value: string | undefined) => void;
}

const Search = ({ q, searchLabel, onChange }: Pick<Props, 'q' | 'searchLabel' | 'onChange'>) => {
  const [text, setText] = useState(q ?? '');
  useEffect(() => setText(q ?? ''), [q]);
  useEffect(() => {
    if (text === (q ?? '')) return undefined;
    const timer = setTimeout(() => onChange('q', text || undefined), 250);
    return () => clearTimeout(timer);
  }, [text, q, onChange]);
  return (
    <TextInput
      type="search"
      className={classes.search}
      aria-label={searchLabel}
      placeholder={searchLabel}
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
};

/** Search and filters above a list, and a pill for each filter that is on. */
export const FilterBar = ({ q, searchLabel, filters, onChange }: Props) => {
  const { t } = useTranslation('common');
  const active = filters.filter((filter) => filter.value);
  const chosen = ({ options, value }: Filter) =>
    options.find((option) => option.value === value)?.label ?? value;
  return (
    <div role="search" className={classes.bar}>
      <Search q={q} searchLabel={searchLabel} onChange={onChange} />
      {filters.map((filter) => (
        <NativeSelect
          key={filter.name}
          aria-label={filter.label}
          className={classes.filter}
          value={filter.value ?? ''}
          data={[{ value: '', label: filter.label }, ...filter.options]}
          onChange={(event) => onChange(filter.name, event.currentTarget.value || undefined)}
        />
      ))}
      {active.length > 0 ? (
        <div className={classes.pills}>
          {active.map((filter) => (
            <Pill
              key={filter.name}
              size="md"
              withRemoveButton
              onRemove={() => onChange(filter.name, undefined)}
              removeButtonProps={{
                tabIndex: 0,
                'aria-hidden': false,
                'aria-label': t('filter.remove', { name: filter.label }),
              }}
            >
              {t('filter.pill', { name: filter.label, value: chosen(filter) })}
            </Pill>
          ))}
        </div>
      ) : null}
    </div>
  );
};
