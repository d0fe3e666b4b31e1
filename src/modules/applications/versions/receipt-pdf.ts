import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Receipt, ReceiptLine } from './receipt-lines.js';

const { resolve } = createRequire(import.meta.url);
const font = (weight: string): string =>
  resolve(`pretendard/dist/public/static/Pretendard-${weight}.otf`);

const margin = 56;
const labelWidth = 130;
const grey = '#5c5f66';
const black = '#1a1b1e';
const maple = '#b3261e';

/**
 * A receipt on paper. The same receipt gives the same bytes: its dates are the submission's, and
 * nothing else in it comes from a clock.
 */
export async function receiptPdf(receipt: Receipt, submittedAt: Date): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    lang: 'ko',
    info: {
      Title: receipt.title,
      Author: receipt.brand,
      Producer: receipt.brand,
      Creator: receipt.brand,
      CreationDate: submittedAt,
      ModDate: submittedAt,
    },
  });
  const written = collected(pdf);
  pdf.registerFont('plain', font('Regular')).registerFont('strong', font('SemiBold'));
  writeHead(pdf, receipt);
  for (const [label, text] of receipt.rows) writeRow(pdf, label, text);
  for (const { heading, lines } of receipt.lists) writeList(pdf, heading, lines);
  writeHash(pdf, receipt);
  pdf.end();
  return written;
}

function collected(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((done, failed) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => done(Buffer.concat(parts)));
    pdf.on('error', failed);
  });
}

function writeHead(pdf: PDFKit.PDFDocument, { brand, title, explanation }: Receipt): void {
  pdf.font('strong').fontSize(10).fillColor(maple).text(brand);
  pdf.moveDown(0.6).fontSize(20).fillColor(black).text(title);
  pdf.moveDown(0.4).font('plain').fontSize(9.5).fillColor(grey).text(explanation);
  pdf.moveDown(1.2);
}

function writeRow(pdf: PDFKit.PDFDocument, label: string, text: string): void {
  pdf.fontSize(10.5);
  const top = pdf.y;
  const width = pdf.page.width - 2 * margin - labelWidth;
  pdf
    .font('plain')
    .fillColor(grey)
    .text(label, margin, top, { width: labelWidth - 12 });
  const below = pdf.y;
  pdf.fillColor(black).text(text, margin + labelWidth, top, { width });
  pdf.y = Math.max(below, pdf.y) + 5;
  pdf.x = margin;
}

function writeList(pdf: PDFKit.PDFDocument, heading: string, lines: readonly ReceiptLine[]): void {
  pdf.moveDown(0.8).font('strong').fontSize(11).fillColor(black).text(heading, margin);
  pdf.moveDown(0.3).font('plain');
  for (const { text, more } of lines) {
    pdf
      .fontSize(10)
      .fillColor(black)
      .text(text, { paragraphGap: more ? 1 : 4 });
    if (more) pdf.fontSize(9).fillColor(grey).text(more, { indent: 12, paragraphGap: 5 });
  }
}

function writeHash(pdf: PDFKit.PDFDocument, receipt: Receipt): void {
  pdf.moveDown(1.2).font('strong').fontSize(11).fillColor(black).text(receipt.hashLabel);
  pdf.moveDown(0.3).font('Courier').fontSize(9.5).text(receipt.hash);
  pdf.moveDown(0.6).font('plain').fontSize(9).fillColor(grey).text(receipt.verification);
}
