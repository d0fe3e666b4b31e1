import { letters } from '../../platform/mail/letters.js';
import { letterPlan } from './letter-plan.js';

const byToken = ['verify-email', 'reset-password'];
const planned = Object.values(letterPlan).flat();

it('finds an event for every letter', () => {
  const templates = new Set([...byToken, ...planned.map(({ template }) => template)]);
  expect([...templates].sort()).toEqual(Object.keys(letters).sort());
});

it('writes nobody the same letter twice about one event', () => {
  for (const plan of Object.values(letterPlan)) {
    const letters = plan.map(({ to, template }) => `${to} ${template}`);
    expect(new Set(letters).size).toBe(letters.length);
  }
});
