import { whatHappened } from './smtp-failure';

it.each([
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'failed'],
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }, 'waiting'],
  [{ code: 'EMESSAGE', command: 'DATA', responseCode: 451 }, 'waiting'],
  [{ code: 'ESOCKET', command: 'CONN' }, 'waiting'],
  [{ code: 'ECONNREFUSED' }, 'waiting'],
  [{ code: 'ETIMEDOUT', command: 'DATA' }, 'unknown'],
  [new Error('socket hang up'), 'unknown'],
])('%j is %s', (error, state) => {
  expect(whatHappened(error).state).toBe(state);
});
