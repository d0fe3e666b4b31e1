import { MailRefused, type Mail } from './mail-transport.js';
import { oneLine } from './one-line.js';

const singleAddress = /^[^\s@<>(),;:"[\]\\\p{Cc}]+@[^\s@<>(),;:"[\]\\\p{Cc}]+$/u;
const plainId = /^<?[\w.@+-]+>?$/;

/** `<id@host>`, the form of the Message-Id header. */
const bracketed = (id: string): string => {
  const inner = id.replace(/^<|>$/g, '');
  return `<${inner.includes('@') ? inner : `${inner}@danpung`}>`;
};

/**
 * The same mail with headers that hold one value each.
 * @throws MailRefused when the address is not exactly one or the id is no id
 */
export const sealed = (mail: Mail): Mail => {
  if (!singleAddress.test(mail.to)) throw new MailRefused('to');
  if (!plainId.test(mail.messageId)) throw new MailRefused('messageId');
  return { ...mail, messageId: bracketed(mail.messageId), subject: oneLine(mail.subject) };
};
