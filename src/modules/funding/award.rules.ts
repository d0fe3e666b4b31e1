import { problem } from '../../platform/http/index.js';
import { entitlementLimits, type Entitlement } from '../students/index.js';
import { fundingProblem } from './funding.problems.js';

interface Period {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The amount stays within what one award of the call may be. */
export function refuseAboveCall(askedCents: number, limitCents: number): void {
  if (askedCents > limitCents) {
    throw fundingProblem('award.above_call_limit', { askedCents, limitCents });
  }
}

/** The stay begins within the fund's period. */
export function refuseOutOfPeriod(startsOn: string, fund: Period): void {
  if (startsOn < fund.startsOn || startsOn > fund.endsOn) {
    throw fundingProblem('fund.not_in_period', {
      startsOn,
      from: fund.startsOn,
      to: fund.endsOn,
    });
  }
}

/** The student stays within the money that one may receive for life. */
export function refuseAboveEntitlement(askedCents: number, held: Entitlement): void {
  const { cents: limitCents } = entitlementLimits;
  const { committedCents: beforeCents } = held;
  if (beforeCents + askedCents > limitCents) {
    throw fundingProblem('placement.money_exceeded', { beforeCents, askedCents, limitCents });
  }
}

/** The fund still has the money. */
export function refuseOverspending(askedCents: number, availableCents: number): void {
  if (askedCents > availableCents) {
    throw fundingProblem('fund.overspent', { askedCents, availableCents });
  }
}

/** A fund ends on the day it starts or later. */
export function refuseReversed({ startsOn, endsOn }: Period): void {
  if (endsOn < startsOn) {
    throw problem('input.invalid', {}, [{ pointer: '/endsOn', code: 'input.out_of_range' }]);
  }
}
