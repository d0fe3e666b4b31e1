import type { Locale } from '../i18n/index.js';

/** A value under the text: as a row of a table, and as one line of plain text. */
export interface LetterFact {
  readonly label: string;
  readonly text: string;
  readonly line: string;
}

/** What a letter consists of, all of it plain text. */
export interface LetterParts {
  readonly locale: Locale;
  readonly subject: string;
  readonly brand: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly LetterFact[];
  readonly button?: { readonly label: string; readonly url: string };
  readonly linkHint: string;
  readonly footer: string;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it literally, in an element or an attribute; line breaks stay. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const lines = (text: string): string => escapeHtml(text).replace(/\r?\n/g, '<br>');

const maple = '#c8372d';
const ink = '#23201d';
const quiet = '#6e675f';
const rule = '#ebe8e3';
const fonts =
  "'Pretendard Variable',Pretendard,-apple-system,'Segoe UI','Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',Helvetica,Arial,sans-serif";

const paragraph = (text: string): string =>
  `<p style="margin:0 0 16px;word-break:keep-all;overflow-wrap:anywhere">${lines(text)}</p>`;

const factTable = (facts: LetterParts['facts']): string => {
  if (facts.length === 0) return '';
  const rows = facts.map(
    ({ label, text }) =>
      `<tr><th scope="row" align="left" valign="top" style="padding:8px 16px 8px 0;border-top:1px solid ${rule};font-weight:400;color:${quiet};white-space:nowrap">${escapeHtml(label)}</th>` +
      `<td valign="top" style="padding:8px 0;border-top:1px solid ${rule};overflow-wrap:anywhere">${lines(text)}</td></tr>`,
  );
  return `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:8px 0 24px;font-size:15px;line-height:1.5">${rows.join('')}</table>`;
};

const buttonBlock = ({ button, linkHint }: LetterParts): string => {
  if (!button) return '';
  const url = escapeHtml(button.url);
  return (
    `<p style="margin:24px 0"><a href="${url}" style="display:inline-block;background:${maple};color:#ffffff;padding:13px 26px;border-radius:8px;font-weight:600;text-decoration:none">${escapeHtml(button.label)}</a></p>` +
    `<p style="margin:0 0 8px;font-size:13px;line-height:1.5;color:${quiet}">${escapeHtml(linkHint)}<br><a href="${url}" style="color:${quiet};overflow-wrap:anywhere">${url}</a></p>`
  );
};

/** The HTML part of a letter: one narrow column that every mail program draws alike. */
export const htmlPage = (parts: LetterParts): string => `<!doctype html>
<html lang="${parts.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(parts.subject)}</title>
</head>
<body style="margin:0;padding:0;background:#f5f3f0">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(parts.paragraphs[0] ?? '')}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f3f0"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border-radius:12px;border-top:4px solid ${maple};font-family:${fonts};font-size:16px;line-height:1.65;color:${ink};text-align:left"><tr><td style="padding:28px 32px 32px">
<p style="margin:0 0 20px;font-weight:700;color:${maple}">${escapeHtml(parts.brand)}</p>
<h1 style="margin:0 0 20px;font-size:22px;line-height:1.4;font-weight:700;word-break:keep-all;overflow-wrap:anywhere">${escapeHtml(parts.subject)}</h1>
${[parts.greeting, ...parts.paragraphs].map(paragraph).join('\n')}
${factTable(parts.facts)}
${buttonBlock(parts)}
</td></tr></table>
<p style="max-width:560px;margin:16px auto 0;padding:0 16px;font-family:${fonts};font-size:12px;line-height:1.6;color:${quiet}">${escapeHtml(parts.footer)}</p>
</td></tr></table>
</body>
</html>
`;
