import { translate, type Locale } from '../../../platform/i18n/index.js';
import { fingerprintOf } from './canonical.js';
import type { Snapshot } from './snapshot.view.js';

/** A short name that says nothing of a person, the same wherever the application is shown. */
export const aliasOf = (applicationId: string, locale: Locale): string =>
  translate(locale, 'receipt:alias', {
    code: fingerprintOf(applicationId).slice(0, 6).toUpperCase(),
  });

/** An application without who wrote it: no names, no addresses, no names of files. */
export function withoutNames(content: Snapshot, alias: string, locale: Locale): Snapshot {
  const { student, homeSupervisor } = content;
  const noNames = { nameHangul: null, passportSurname: null, passportGivenNames: null };
  return {
    ...content,
    student: { ...student, ...noNames, alias },
    homeSupervisor: homeSupervisor && { ...homeSupervisor, name: null, email: null },
    documents: content.documents.map((document) => ({
      ...document,
      name: translate(locale, `enums:documentKind.${document.kind}`),
    })),
  };
}
