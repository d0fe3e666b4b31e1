import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/config/index.js';
import { translate, type Locale } from '../../platform/i18n/index.js';
import {
  type LetterTemplate,
  renderLetter,
  type RenderedLetter,
  wordDeadline,
} from '../../platform/mail/index.js';
import { signedLink } from '../identity/index.js';
import { inLanguage, nameOf } from './letter-values.js';
import { ReferenceFactsOf, type ReferenceFacts } from './queries/reference-facts.js';
import type { AnyWaitingMail } from './queries/waiting-mail.js';
import { asking } from './reference-plan.js';

/** What the links of referees are signed for. */
const purpose = 'reference';

/** Words letters about references: to referees, who have no account, and to the students. */
@Injectable()
export class ReferenceLetters {
  constructor(
    private readonly settings: Settings,
    private readonly facts: ReferenceFactsOf,
  ) {}

  /** The letter; undefined when nobody waits for the reference any more. */
  async compose(
    { template, subjectId, refereeOf }: AnyWaitingMail,
    { name, locale }: { readonly name: string; readonly locale: Locale },
  ): Promise<RenderedLetter | undefined> {
    const facts = await this.facts.request(subjectId);
    if (!facts || (asking.includes(template) && !facts.isAwaited)) return undefined;
    const zones = { call: facts.callZone, reader: facts.homeZone };
    const values = {
      name,
      studentName: nameOf(facts, locale),
      refereeName: facts.refereeName,
      callTitle: inLanguage(facts.call, locale),
      university: inLanguage(facts.home, locale),
      deadline: wordDeadline(facts.dueAt, zones, locale),
      access: translate(locale, `mail:access.${facts.waivesAccess ? 'waived' : 'kept'}`),
    };
    const page =
      refereeOf === null ? `/applications/${facts.applicationId}` : this.page(template, facts);
    return renderLetter(locale, template, values, { url: this.settings.publicUrl + page });
  }

  /** The link is made here, because no job and no event may carry what opens a request. */
  private page(template: LetterTemplate, { id }: ReferenceFacts): string {
    if (!asking.includes(template)) return '/';
    return `/references/${signedLink(this.settings.DANPUNG_SECRET, purpose, id)}`;
  }
}
