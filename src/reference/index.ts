export { homeUniversities } from './home-universities.js';
export { hostUniversities } from './host-universities.js';
export { hubCodeOf, hubs, type Hub } from './hubs.js';
export { loadReference } from './load-reference.js';
export { provinces, type Province } from './provinces.js';
export { type Queryable } from './queryable.js';
export { readTable } from './table.js';
export { type University } from './university.js';
