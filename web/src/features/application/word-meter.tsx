import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format.js';
import classes from './application.module.css';
import { longestStatement } from './parts.js';
import { countWords } from './words.js';

interface Props {
  readonly id: string;
  readonly text: string;
  readonly maxWords: number | undefined;
  readonly minCharacters: number | undefined;
}

const useWarnings = ({ text, maxWords, minCharacters = 0 }: Props, words: number) => {
  const { t } = useTranslation('application');
  const { number } = useFormat();
  const characters = text.length;
  const over = (key: string, count: number, max: number) =>
    count > max
      ? [t(key, { over: number(count - max), max: number(max), count: count - max })]
      : [];
  const isShort = characters > 0 && characters < minCharacters;
  return [
    ...over('meter.overWords', words, maxWords ?? Number.POSITIVE_INFINITY),
    ...over('meter.overCharacters', characters, longestStatement),
    ...(isShort ? [t('meter.short', { least: number(minCharacters) })] : []),
  ];
};

/** Words against their maximum, and characters; too many are said, never cut off. */
export const WordMeter = (props: Props) => {
  const { t } = useTranslation('application');
  const { number } = useFormat();
  const { id, text, maxWords } = props;
  const words = countWords(text);
  const warnings = useWarnings(props, words);
  return (
    <div id={id} className={classes.meter}>
      {maxWords ? (
        <meter
          className={classes.gauge}
          value={Math.min(words, maxWords)}
          max={maxWords}
          data-over={words > maxWords || undefined}
          aria-hidden
        />
      ) : null}
      <p className={classes.counter}>
        {maxWords
          ? t('meter.wordsOf', { words: number(words), max: number(maxWords), count: words })
          : t('meter.words', { words: number(words), count: words })}
        {' · '}
        {t('meter.characters', { count: text.length, shown: number(text.length) })}
      </p>
      <div role="status">
        {warnings.map((warning) => (
          <p key={warning} className={classes.warning}>
            {warning}
          </p>
        ))}
      </div>
    </div>
  );
};
