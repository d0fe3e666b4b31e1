import { PDFDict, PDFDocument, PDFName, PDFStream, type PDFContext } from '@cantoo/pdf-lib';

/** Entries in which programs note who wrote what. */
const notes = ['Metadata', 'PieceInfo', 'LastModified'].map((name) => PDFName.of(name));
const markup = PDFName.of('T');
const widget = PDFName.of('Widget');

/** A PDF without its information dictionary, XMP and the names of those who commented. */
export async function blindPdf(bytes: Buffer): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  // Its reader is lenient: of what it does not understand it would make an empty document.
  if (pdf.getPageCount() === 0) throw new Error('A PDF without pages');
  const { context } = pdf;
  context.trailerInfo.Info = undefined;
  context.trailerInfo.ID = undefined;
  const info = informationOf(context);
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    const isXmp = dict.get(PDFName.of('Type')) === PDFName.of('Metadata');
    // Only what no entry points to any more may go as a whole.
    if (isXmp || info.has(dict)) context.delete(reference);
    else forget(dict);
  }
  return pdf.save({ useObjectStreams: false, addDefaultPage: false });
}

/** A dictionary of information that an earlier edition of the file left behind. */
function informationOf(context: PDFContext): ReadonlySet<PDFDict> {
  const names = ['Author', 'Creator', 'Producer'].map((name) => PDFName.of(name));
  const found = context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => !dict.has(PDFName.of('Type')) && names.some((name) => dict.has(name)));
  return new Set(found);
}

function forget(dict: PDFDict): void {
  for (const note of notes) dict.delete(note);
  const subtype = dict.get(PDFName.of('Subtype'));
  const isComment = dict.has(PDFName.of('Rect')) && subtype !== undefined && subtype !== widget;
  if (isComment) dict.delete(markup);
}
