import { letters } from '../../platform/mail/letters.js';
import { consentPlan } from './consent-plan.js';
import { letterPlan } from './letter-plan.js';
import { referencePlan } from './reference-plan.js';

const byToken = ['verify-email', 'reset-password'];
/** Written to the authors of drafts, who are many. */
const toAuthors = ['rules-changed'];
const planned = [letterPlan, referencePlan].flatMap((plan) => Object.values(plan).flat());

type Planned = readonly { readonly to: string; readonly template: string }[];

it('finds an event for every letter', () => {
  const consents = Object.values(consentPlan);
  const templates = new Set([
    ...byToken,
    ...toAuthors,
    ...consents,
    ...planned.map(({ template }) => template),
  ]);
  expect([...templates].sort()).toEqual(Object.keys(letters).sort());
});

it('writes nobody the same letter twice about one event', () => {
  for (const plan of [letterPlan, referencePlan].flatMap(Object.values<Planned>)) {
    const letters = plan.map(({ to, template }) => `${to} ${template}`);
    expect(new Set(letters).size).toBe(letters.length);
  }
});
