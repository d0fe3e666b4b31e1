export { type Currency, formatMoney, UnsafeAmount } from './money.js';
