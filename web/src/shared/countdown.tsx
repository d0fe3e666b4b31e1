import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './deadline-pair.module.css';

const minute = 60_000;

const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute / 2);
    return () => clearInterval(timer);
  }, []);
  return now;
};

const partsOf = (milliseconds: number): { readonly key: string; readonly count: number } => {
  const minutes = Math.ceil(milliseconds / minute);
  if (minutes <= 0) return { key: 'over', count: 0 };
  if (minutes < 60) return { key: 'minutes', count: minutes };
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return { key: 'hours', count: hours };
  return { key: 'days', count: Math.floor(hours / 24) };
};

/** How long is left, in the one unit that matters: "6일 남음". */
export const Countdown = ({ to }: { readonly to: string }) => {
  const { t } = useTranslation('common');
  const { key, count } = partsOf(new Date(to).getTime() - useNow());
  return (
    <span className={key === 'over' ? classes.over : classes.left}>
      {t(`countdown.${key}`, { count })}
    </span>
  );
};
