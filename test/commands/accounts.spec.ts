import { accountTable, PASSWORD } from '../../scripts/lib/accounts.mjs';
import { demonstrationAccounts, demonstrationPassword } from '../../src/demonstration/accounts.js';

test('npm start tells the accounts that the cohort has', () => {
  expect(PASSWORD).toBe(demonstrationPassword);
  const told = accountTable().match(/\S+@\S+/g);
  expect(told).toEqual(demonstrationAccounts.map(({ email }) => email));
});
