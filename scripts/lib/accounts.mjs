/** The password of every account of the demonstration cohort. */
export const PASSWORD = 'danpung-demo-2027';

/** @type {[address: string, role: string][]} */
const ACCOUNTS = [
  ['student@jnu.example', 'student, Chonnam National University (energy)'],
  ['student@chosun.example', 'student, Chosun University (healthcare)'],
  ['student@honam.example', 'student, Honam University (automotive)'],
  ['coordinator@jnu.example', 'university coordinator, Chonnam'],
  ['coordinator@chosun.example', 'university coordinator, Chosun'],
  ['coordinator@honam.example', 'university coordinator, Honam'],
  ['coordinator@aica.example', 'programme coordinator, all three universities'],
  ['supervisor@utoronto.example', 'supervisor, University of Toronto'],
  ['supervisor@umontreal.example', 'supervisor, Université de Montréal'],
  ['office@utoronto.example', 'host office, University of Toronto'],
  ['adviser@mitacs.example', 'adviser, all hubs'],
  ['adviser.montreal@mitacs.example', 'adviser, hub Montréal'],
  ['admin@danpung.example', 'admin'],
];

/** @returns {string} the demonstration accounts as lines for a person */
export function accountTable() {
  const width = Math.max(...ACCOUNTS.map(([address]) => address.length));
  const rows = ACCOUNTS.map(([address, role]) => `  ${address.padEnd(width)}  ${role}`);
  return [`Demonstration accounts, password ${PASSWORD}:`, ...rows].join('\n');
}
