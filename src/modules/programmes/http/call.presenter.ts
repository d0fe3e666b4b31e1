import { wallTime } from '../../../platform/time/index.js';
import type { Actor } from '../../identity/index.js';
import { callRights } from '../call.policy.js';
import type { Call } from '../queries/call-rows.js';
import type { CallView } from './call.view.js';

/** A call as the viewer gets it at this instant. */
export function presentCall(call: Call, viewer: Actor | undefined, now: Date): CallView {
  const {
    id,
    code,
    programme,
    year,
    state,
    timeZone,
    closesAtWording,
    rules,
    rulesVersion,
    version,
  } = call;
  return {
    id,
    code,
    programme,
    year,
    title: { ko: call.titleKo, en: call.titleEn, fr: call.titleFr },
    state,
    opensAt: call.opensAt.toISOString(),
    opensAtLocal: wallTime(call.opensAt, timeZone),
    closesAt: call.closesAt.toISOString(),
    closesAtLocal: wallTime(call.closesAt, timeZone),
    timeZone,
    closesAtWording,
    isOpen: state === 'published' && call.opensAt <= now && now < call.closesAt,
    rules,
    rulesVersion,
    version,
    can: callRights(viewer, state),
  };
}
