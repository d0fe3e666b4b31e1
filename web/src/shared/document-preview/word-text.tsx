import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './preview.module.css';

const largest = 5 * 1024 * 1024;

async function textOf(content: Blob): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ arrayBuffer: await content.arrayBuffer() });
  return value;
}

/** The words of a Word document, without its looks. */
export const WordText = ({ content }: { readonly content: Blob }) => {
  const { t } = useTranslation('documents');
  const [text, setText] = useState<string | null>();
  useEffect(() => {
    let isGone = false;
    const show = (found: string | null) => (isGone ? undefined : setText(found));
    if (content.size > largest) show(null);
    else void textOf(content).then(show, () => show(null));
    return () => {
      isGone = true;
    };
  }, [content]);
  if (text === undefined) return <p role="status">{t('preview.opening')}</p>;
  if (text === null) return <p role="alert">{t('preview.unreadable')}</p>;
  return (
    <>
      <p className={classes.note}>{t('preview.textOnly')}</p>
      <div className={classes.words}>{text}</div>
    </>
  );
};
