import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import classes from './preview.module.css';

const pagesAtOnce = 5;
const sharpest = 2;

/** Opens a PDF; the library that draws it comes only when one is shown. */
async function open(content: Blob): Promise<PDFDocumentProxy> {
  const [pdf, { default: worker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  pdf.GlobalWorkerOptions.workerSrc = worker;
  const data = new Uint8Array(await content.arrayBuffer());
  // Beside our own files (`web/pdf-parts.ts`), fetched only by a document that needs them.
  const parts = new URL(`/assets/pdfjs-${pdf.version}/`, window.location.origin).href;
  return pdf.getDocument({
    data,
    cMapUrl: `${parts}cmaps/`,
    standardFontDataUrl: `${parts}standard_fonts/`,
    wasmUrl: `${parts}wasm/`,
    // Our pages compile no code at run time.
    useWasm: false,
    enableXfa: false,
  }).promise;
}

const Page = ({ file, number }: { readonly file: PDFDocumentProxy; readonly number: number }) => {
  const { t } = useTranslation('documents');
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let stop = () => undefined as void;
    let isGone = false;
    const draw = async () => {
      const page = await file.getPage(number);
      const target = canvas.current;
      if (!target || isGone) return;
      const width = target.parentElement?.clientWidth ?? 600;
      const scale = width / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({
        scale: scale * Math.min(window.devicePixelRatio || 1, sharpest),
      });
      target.width = viewport.width;
      target.height = viewport.height;
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      await task.promise;
    };
    draw().catch(() => undefined);
    return () => {
      isGone = true;
      stop();
    };
  }, [file, number]);
  const label = t('preview.page', { number, count: file.numPages });
  return <canvas ref={canvas} className={classes.page} role="img" aria-label={label} />;
};

/** The pages of a PDF, a few at a time. */
export const PdfPages = ({ content }: { readonly content: Blob }) => {
  const { t } = useTranslation('documents');
  const [file, setFile] = useState<PDFDocumentProxy>();
  const [error, setError] = useState<unknown>();
  const [shown, setShown] = useState(pagesAtOnce);
  useEffect(() => {
    let opened: PDFDocumentProxy | undefined;
    let isGone = false;
    open(content).then(
      (found) => {
        opened = found;
        if (isGone) void found.loadingTask.destroy();
        else setFile(found);
      },
      (cause: unknown) => setError(cause),
    );
    return () => {
      isGone = true;
      void opened?.loadingTask.destroy();
    };
  }, [content]);
  if (error !== undefined) return <p role="alert">{t('preview.unreadable')}</p>;
  if (!file) return <p role="status">{t('preview.opening')}</p>;
  const count = Math.min(shown, file.numPages);
  return (
    <div className={classes.pages}>
      {Array.from({ length: count }, (_, index) => (
        <Page key={index} file={file} number={index + 1} />
      ))}
      {count < file.numPages ? (
        <Button variant="default" onClick={() => setShown(shown + pagesAtOnce)}>
          {t('preview.more', { count: file.numPages - count })}
        </Button>
      ) : null}
    </div>
  );
};
