import { translate, type Locale } from '../../../platform/i18n/index.js';
import { fingerprintOf } from './canonical.js';
import type { Snapshot } from './snapshot.view.js';

/** A short name that says nothing of a person, the same wherever the application is shown. */
export const aliasOf = (applicationId: string, locale: Locale): string =>
  translate(locale, 'receipt:alias', {
    code: fingerprintOf(applicationId).slice(0, 6).toUpperCase(),
  });

/** What stands where a name stood. */
const mask = '●●●';

/** An application without who wrote it: no names, no university, no addresses, no names of files. */
export function withoutNames(content: Snapshot, alias: string, locale: Locale): Snapshot {
  const { student, homeSupervisor, references } = content;
  const words = namesIn(content);
  const noNames = { nameHangul: null, passportSurname: null, passportGivenNames: null };
  const { timeZone } = student.university;
  const university = { nameEn: mask, nameKo: null, nameFr: null, timeZone };
  return {
    ...content,
    student: { ...student, ...noNames, alias, university, college: null },
    statement: masked(content.statement, words),
    homeSupervisor: homeSupervisor && { name: null, email: null, department: null },
    documents: content.documents.map((document) => ({
      ...document,
      name: translate(locale, `enums:documentKind.${document.kind}`),
    })),
    references: references.map(({ state }) => ({ name: mask, institution: null, state })),
    inAnswerTo: content.inAnswerTo && {
      ...content.inAnswerTo,
      reason: masked(content.inAnswerTo.reason, words),
    },
  };
}

/** Every name by which the writer or those near could be known, the longest first. */
function namesIn({ student, homeSupervisor, references }: Snapshot): string[] {
  const { passportSurname: surname, passportGivenNames: given, university } = student;
  const names = [
    ...[student.nameHangul, given, `${surname} ${given}`, `${given} ${surname}`],
    ...[university.nameEn, university.nameKo, university.nameFr],
    ...[homeSupervisor?.name, homeSupervisor?.email],
    ...references.map(({ name }) => name),
  ];
  const told = names.filter((name): name is string => (name?.trim().length ?? 0) > 1);
  return [...new Set(told)].sort((one, other) => other.length - one.length);
}

const masked = (text: string, names: readonly string[]): string =>
  names.reduce((left, name) => left.replaceAll(new RegExp(quoted(name), 'giu'), mask), text);

/** A name as a pattern that fits nothing else; any white space fits its spaces. */
const quoted = (name: string): string =>
  name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
