export { type LetterParams, type LetterTemplate } from './letters.js';
export { LocalMailboxTransport, type Queryable } from './local-mailbox-transport.js';
export { MailModule } from './mail.module.js';
export { type Mail, MailRefused, MailTransport } from './mail-transport.js';
export { LetterValueMissing, renderLetter, type RenderedLetter } from './render-letter.js';
export { SmtpTransport } from './smtp-transport.js';
export { wordDeadline } from './word-deadline.js';
