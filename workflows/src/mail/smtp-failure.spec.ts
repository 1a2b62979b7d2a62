import { whatHappened } from './smtp-failure';

it.each([
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, false, 'failed'],
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }, false, 'waiting'],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553 }, false, 'failed'],
  [{ code: 'EMESSAGE', command: 'DATA', responseCode: 451 }, true, 'waiting'],
  [{ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, true, 'failed'],
  [{ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, false, 'waiting'],
  [{ code: 'EPROTOCOL', command: 'CONN', responseCode: 554 }, false, 'waiting'],
  [{ code: 'ECONNREFUSED' }, false, 'waiting'],
  [{ code: 'ECONNECTION', command: 'CONN' }, false, 'waiting'],
  [{ code: 'ECONNECTION', command: 'CONN' }, true, 'unknown'],
  [{ code: 'ETIMEDOUT', command: 'CONN' }, true, 'unknown'],
  [new Error('socket hang up'), true, 'unknown'],
])('%j, with content gone: %j, is %s', (error, contentLeft, state) => {
  expect(whatHappened(error, contentLeft).state).toBe(state);
});

it('marks an address only when the server refused that address for good', () => {
  const refused = (command: string, responseCode: number) =>
    whatHappened({ command, responseCode }, false).addressRefused;
  expect(refused('RCPT TO', 550)).toBe(true);
  expect(refused('RCPT TO', 450)).toBe(false);
  expect(refused('DATA', 554)).toBe(false);
  expect(refused('MAIL FROM', 550)).toBe(false);
});
