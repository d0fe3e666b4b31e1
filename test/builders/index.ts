export * from './applications.js';
export * from './calls.js';
export * from './documents.js';
export * from './funds.js';
export * from './people.js';
export * from './placements.js';
export * from './references.js';
export * from './reviews.js';
export { insert, one, unique, walk } from './rows.js';
