import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/index.js';
import type { Locale } from '../../platform/i18n/index.js';
import { renderLetter, type RenderedLetter } from '../../platform/mail/index.js';
import { inLanguage, nameOf } from './letter-values.js';
import { ConsentFactsOf } from './queries/consent-facts.js';
import type { AnyWaitingMail } from './queries/waiting-mail.js';

/** Words letters about revoked consents, to the coordinators of the student's university. */
@Injectable()
export class ConsentLetters {
  constructor(
    private readonly settings: Settings,
    private readonly facts: ConsentFactsOf,
  ) {}

  /** The letter; undefined when the student is gone. */
  async compose(
    { template, subjectId }: AnyWaitingMail,
    { name, locale }: { readonly name: string; readonly locale: Locale },
  ): Promise<RenderedLetter | undefined> {
    const facts = await this.facts.of(subjectId);
    if (!facts) return undefined;
    const studentName = nameOf(facts, locale);
    const values = { name, studentName, university: inLanguage(facts.home, locale) };
    return renderLetter(locale, template, values, { url: `${this.settings.publicUrl}/desk` });
  }
}
