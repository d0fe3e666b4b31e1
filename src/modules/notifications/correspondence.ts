import { Injectable } from '@nestjs/common';
import type { RenderedLetter } from '../../platform/mail/index.js';
import { Accounts } from '../identity/index.js';
import { ConsentLetters } from './consent-letters.js';
import { isAboutConsent } from './consent-plan.js';
import { LetterComposer } from './letter-composer.js';
import { ReferenceFactsOf } from './queries/reference-facts.js';
import type { AnyWaitingMail } from './queries/waiting-mail.js';
import { ReferenceLetters } from './reference-letters.js';
import { isAboutReference } from './reference-plan.js';

/** A letter with the address that was read for it just now. */
export interface AddressedLetter extends RenderedLetter {
  readonly to: string;
}

type Reader = Parameters<LetterComposer['compose']>[1];

/** Finds the reader of a mail, an account or a referee without one, and the words for them. */
@Injectable()
export class Correspondence {
  constructor(
    private readonly accounts: Accounts,
    private readonly composer: LetterComposer,
    private readonly referees: ReferenceFactsOf,
    private readonly references: ReferenceLetters,
    private readonly consents: ConsentLetters,
  ) {}

  /** Undefined when the reader, or what the letter would tell of, is gone. */
  async letterOf(mail: AnyWaitingMail): Promise<AddressedLetter | undefined> {
    const { accountId, refereeOf } = mail;
    if (accountId === null) {
      const referee = refereeOf === null ? undefined : await this.referees.referee(refereeOf);
      return referee && addressed(referee, await this.references.compose(mail, referee));
    }
    const reader = await this.accounts.addressee(accountId);
    if (!reader) return undefined;
    return addressed(reader, await this.compose({ ...mail, accountId }, reader));
  }

  private compose(mail: AnyWaitingMail & { accountId: string }, reader: Reader) {
    if (isAboutReference(mail.template)) return this.references.compose(mail, reader);
    if (isAboutConsent(mail.template)) return this.consents.compose(mail, reader);
    return this.composer.compose(mail, reader);
  }
}

const addressed = (
  { email }: { readonly email: string },
  letter: RenderedLetter | undefined,
): AddressedLetter | undefined => letter && { to: email, ...letter };
