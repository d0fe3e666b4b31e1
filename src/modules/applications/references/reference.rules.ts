import { addDays, instantOf, InvalidWallTime, wallTime } from '../../../platform/time/index.js';

const dayLength = 86_400_000;

/** Until when references of a call count: so many days later, at the same hour on its clocks. */
export function dueAtOf(
  call: { readonly closesAt: Date; readonly timeZone: string },
  lateDays: number,
): Date {
  const [day = '', hour = ''] = wallTime(call.closesAt, call.timeZone).split('T');
  try {
    const sameMinute = instantOf(`${addDays(day, lateDays)}T${hour}`, call.timeZone, 'later');
    return lateDays === 0 ? call.closesAt : sameMinute;
  } catch (error) {
    // An hour that the clocks skip on that day.
    if (!(error instanceof InvalidWallTime)) throw error;
    return new Date(call.closesAt.getTime() + lateDays * dayLength);
  }
}

interface Writing {
  readonly state: string;
  readonly editableUntil: Date | null;
}

/** The deadline that a student writes by: that of a return, where it is later than the call's. */
export const writtenUntil = (closesAt: Date, { state, editableUntil }: Writing): Date =>
  state === 'returned' && editableUntil && editableUntil > closesAt ? editableUntil : closesAt;

export const flags = ['free_mail', 'not_academic', 'same_as_student'] as const;
export type Flag = (typeof flags)[number];

/** Where anybody gets an address; a teacher's is expected to be the school's. */
const freeProviders = new Set(
  (
    'gmail.com googlemail.com naver.com hanmail.net daum.net kakao.com nate.com yahoo.com ' +
    'yahoo.co.kr yahoo.ca yahoo.fr outlook.com outlook.kr hotmail.com hotmail.fr live.com msn.com ' +
    'icloud.com me.com mac.com proton.me protonmail.com gmx.com gmx.net mail.com aol.com qq.com ' +
    '163.com zoho.com yandex.com fastmail.com orange.fr laposte.net free.fr videotron.ca'
  ).split(' '),
);

const academicEnding = /\.(edu|ac|edu\.[a-z]{2}|ac\.[a-z]{2}|re\.kr)$/;
const academicName = /(^|\.)(univ|uni|university|universite|college|ecole|polytech)[a-z-]*\./;

/** What is remarkable about a referee's address: shown to student and staff, never a refusal. */
export function flagsOf(
  email: string,
  about: { readonly studentEmail: string; readonly academicDomains: readonly string[] },
): Flag[] {
  const domain = domainOf(email);
  const known = about.academicDomains.some((one) => domain === one || domain.endsWith(`.${one}`));
  const isFree = freeProviders.has(domain);
  const isAcademic = known || academicEnding.test(domain) || academicName.test(`${domain}.`);
  return [
    ...(isFree ? (['free_mail'] as const) : []),
    ...(!isFree && !isAcademic ? (['not_academic'] as const) : []),
    ...(mailboxOf(email) === mailboxOf(about.studentEmail) ? (['same_as_student'] as const) : []),
  ];
}

/** Whether two addresses are written the same. */
export const isSameAddress = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** The mailbox behind an address, whatever was added to its name (`haneul+ref` is `haneul`). */
const mailboxOf = (email: string): string => {
  const domain = domainOf(email);
  const name = email.slice(0, email.lastIndexOf('@')).toLowerCase().replace(/\+.*$/, '');
  return `${domain === 'gmail.com' ? name.replaceAll('.', '') : name}@${domain}`;
};

/** How long before the due instant a silent referee is reminded. */
export const ladder = [
  { rung: 'seven_days', hours: 7 * 24 },
  { rung: 'three_days', hours: 3 * 24 },
  { rung: 'one_day', hours: 24 },
  { rung: 'due_day', hours: 6 },
] as const;
