import { isUnreachable, sqlStateOf } from './database-errors';

describe('a database that is away', () => {
  it.each([
    [new Error('Connection terminated unexpectedly')],
    [new Error('Client has encountered a connection error and is not queryable')],
    [new Error('timeout expired')],
    [Object.assign(new Error('Invalid invocation: Connection terminated'), { code: 'P2010' })],
    [Object.assign(new Error(''), { code: 'ECONNREFUSED' })],
    [{ code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '57P01' } } } }],
    [{ code: 'P2010', meta: { driverAdapterError: { cause: { kind: 'ConnectionClosed' } } } }],
  ])('is known by %o', (error) => {
    expect(isUnreachable(error)).toBe(true);
  });

  it('is not what went wrong with a row that may not be there', () => {
    const refused = { code: 'P2010', meta: { driverAdapterError: { cause: { originalCode: '42501' } } } };
    expect([isUnreachable(refused), isUnreachable(new Error('x')), isUnreachable(null)]).toEqual([false, false, false]);
    expect(sqlStateOf(refused)).toBe('42501');
  });
});
