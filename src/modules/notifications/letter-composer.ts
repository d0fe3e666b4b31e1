import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { Locale } from '../../platform/i18n/index.js';
import {
  type LetterTemplate,
  renderLetter,
  type RenderedLetter,
  wordDeadline,
} from '../../platform/mail/index.js';
import { OneTimeTokens } from '../identity/index.js';
import { pageOf } from './letter-links.js';
import { letterValues } from './letter-values.js';
import { CaseFactsOf } from './queries/case-facts.js';
import { DraftAuthors } from './queries/draft-authors.js';
import type { WaitingMail } from './queries/waiting-mail.js';

interface Reader {
  readonly name: string;
  readonly locale: Locale;
}

/** Accounts know no place; people who register or forget a password are mostly in Korea. */
const usualZone = 'Asia/Seoul';

/** Words a waiting mail for its reader, from the facts as they are when it leaves. */
@Injectable()
export class LetterComposer {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly settings: Settings,
    private readonly tokens: OneTimeTokens,
    private readonly caseFacts: CaseFactsOf,
    private readonly draftAuthors: DraftAuthors,
  ) {}

  /** The letter; undefined when what it would tell of is gone. */
  async compose(mail: WaitingMail, reader: Reader): Promise<RenderedLetter | undefined> {
    if (mail.template === 'verify-email') return this.verification(mail, reader);
    if (mail.template === 'reset-password') return this.reset(mail, reader);
    if (mail.template === 'rules-changed') return this.newRules(mail, reader);
    const facts = await this.caseFacts.step(mail);
    if (!facts) return undefined;
    if (mail.template === 'application-withdrawn' && facts.restored) return undefined;
    const values = letterValues(mail.template, facts, reader);
    const url = this.settings.publicUrl + pageOf(mail.template, facts, mail);
    return renderLetter(reader.locale, mail.template, values, { url });
  }

  /** Which rules changed stands on the page: by then there may be a version after it. */
  private async newRules(mail: WaitingMail, reader: Reader): Promise<RenderedLetter | undefined> {
    const facts = await this.draftAuthors.facts(mail.subjectId, mail.accountId);
    if (!facts) return undefined;
    const { name, locale } = reader;
    const zones = { call: facts.callZone, reader: facts.homeZone };
    const deadline = wordDeadline(facts.closesAt, zones, locale);
    const callTitle = facts.call[locale] ?? facts.call.en;
    const url = `${this.settings.publicUrl}/applications/${facts.applicationId}`;
    return renderLetter(locale, mail.template, { name, callTitle, deadline }, { url });
  }

  /** The link is made here, because no job and no event may carry what opens an account. */
  private async verification(mail: WaitingMail, reader: Reader): Promise<RenderedLetter> {
    const id = await this.tokens.issue(mail.accountId, 'verify_email');
    const link = `/verify-email?token=${this.tokens.secretOf(id, 'verify_email')}`;
    return this.withToken(mail.template, reader, id, link);
  }

  private async reset(mail: WaitingMail, reader: Reader): Promise<RenderedLetter | undefined> {
    const { tokenId } = mail;
    if (tokenId === null) return undefined;
    const link = `/reset-password?token=${this.tokens.secretOf(tokenId, 'reset_password')}`;
    return this.withToken(mail.template, reader, tokenId, link);
  }

  private async withToken(
    template: LetterTemplate,
    { name, locale }: Reader,
    tokenId: string,
    link: string,
  ): Promise<RenderedLetter> {
    const [token] = await this.uow.query<{ expiresAt: Date }>(
      `SELECT expires_at AS "expiresAt" FROM one_time_token WHERE id = $1`,
      [tokenId],
    );
    const zones = { call: usualZone, reader: usualZone };
    const deadline = token && wordDeadline(token.expiresAt, zones, locale);
    const url = this.settings.publicUrl + link;
    return renderLetter(locale, template, { name, deadline }, { url });
  }
}
