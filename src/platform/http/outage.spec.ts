import { QueryFailedError } from 'typeorm';
import { isOutage } from './outage.js';
import { problemOf } from './problem.filter.js';

const coded = (code: string) => Object.assign(new Error('some words'), { code });
const failed = (error: Error) => new QueryFailedError('SELECT 1', [], error);

describe('an outage', () => {
  it.each([
    ['a refused connection', coded('ECONNREFUSED')],
    ['several refused addresses', new AggregateError([coded('ECONNREFUSED')])],
    ['a server that starts up', coded('57P03')],
    ['a server that goes down under a query', failed(coded('57P01'))],
    ['a connection that broke', failed(new Error('Connection terminated unexpectedly'))],
    ['an answer that took too long', failed(coded('57014'))],
    ['a deadlock, again and again', failed(coded('40P01'))],
  ])('is %s', (_what, error) => {
    expect(isOutage(error)).toBe(true);
    expect(problemOf(error)).toMatchObject({ code: 'unavailable', status: 503 });
  });

  it.each([
    ['a broken constraint', failed(coded('23505'))],
    ['a fault of ours', new TypeError('x is not a function')],
    ['nothing at all', undefined],
  ])('is not %s', (_what, error) => {
    expect(isOutage(error)).toBe(false);
  });
});
