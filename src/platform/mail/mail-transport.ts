/** One mail to one person. */
export interface Mail {
  /** The same for every attempt to send the same mail, so that it arrives once. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Carries mail out of the house; injected by its class. */
export abstract class MailTransport {
  /** Resolves when the mail was taken over for delivery, rejects when it must be tried again. */
  abstract send(mail: Mail): Promise<void>;

  /** Lets go of connections. */
  async close(): Promise<void> {}
}

/** An address or an id that would write more into the headers than itself. */
export class MailRefused extends Error {
  constructor(readonly part: 'to' | 'messageId') {
    super(`The mail's "${part}" is not usable in a header`);
    this.name = 'MailRefused';
  }
}
