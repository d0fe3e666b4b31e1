import { wallTime } from '../../../platform/time/index.js';
import { findingIf, type LintRule } from './linted.js';

const minute = 60_000;
const day = 1440 * minute;
/** Students who hear of a call late still need days to ask for papers. */
const fewDays = 7;
/** What is longer than an hour is no longer the slowness of a clock. */
const longGrace = 60;

const timesAreInOrder: LintRule = ({ call: { opensAt, closesAt } }) =>
  findingIf(closesAt <= opensAt, 'error', 'times_reversed', ['opensAt', 'closesAt']);

/** A published call ends some day; a draft that ends before it is shown is a mistake. */
const deadlineIsAhead: LintRule = ({ call, facts }) =>
  findingIf(
    call.closesAt <= facts.now,
    call.state === 'draft' ? 'error' : 'warning',
    'deadline_passed',
    ['closesAt'],
    { closesAt: wallTime(call.closesAt, call.timeZone).replace('T', ' ') },
  );

const callIsOpenLongEnough: LintRule = ({ call: { opensAt, closesAt } }) => {
  const days = Math.floor((closesAt.getTime() - opensAt.getTime()) / day);
  const isBrief = closesAt > opensAt && days < fewDays;
  return findingIf(isBrief, 'warning', 'open_too_briefly', ['opensAt', 'closesAt'], { days });
};

/** Announced 13:00 where the clocks show 12:00: only an hour written as HH:mm can be compared. */
const wordingNamesTheHour: LintRule = ({ call: { closesAt, closesAtWording, timeZone } }) => {
  const [, hours = '', minutes = ''] = /(?<!\d)(\d{1,2}):(\d{2})(?!\d)/.exec(closesAtWording) ?? [];
  const local = wallTime(closesAt, timeZone).slice(11);
  const said = `${hours.padStart(2, '0')}:${minutes}`;
  const isTwelveHours = /[ap]\.?m/i.test(closesAtWording);
  const isOther = hours !== '' && !isTwelveHours && said !== local;
  const names = ['closesAt', 'closesAtWording'];
  return findingIf(isOther, 'warning', 'wording_disagrees', names, {
    wording: closesAtWording,
    local,
  });
};

const graceIsShort: LintRule = ({ call, rules: { graceMinutes } }) => {
  const open = (call.closesAt.getTime() - call.opensAt.getTime()) / minute;
  const isLongerThanCall = open > 0 && graceMinutes >= open;
  if (isLongerThanCall) {
    return findingIf(true, 'error', 'grace_longer_than_call', ['graceMinutes'], { graceMinutes });
  }
  const isLong = graceMinutes > longGrace;
  return findingIf(isLong, 'warning', 'grace_is_long', ['graceMinutes'], { graceMinutes });
};

/** When a call opens and closes. */
export const timesRules: readonly LintRule[] = [
  timesAreInOrder,
  deadlineIsAhead,
  callIsOpenLongEnough,
  wordingNamesTheHour,
  graceIsShort,
];
