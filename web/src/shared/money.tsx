import { useFormat } from './format.js';

interface Props {
  readonly cents: number;
  readonly currency?: string;
}

/** An amount of money that never breaks over a line. */
export const Money = ({ cents, currency }: Props) => {
  const { money } = useFormat();
  return <span style={{ whiteSpace: 'nowrap' }}>{money(cents, currency)}</span>;
};
