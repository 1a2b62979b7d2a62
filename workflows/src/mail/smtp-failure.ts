export type Failure = {
  state: 'waiting' | 'failed' | 'unknown';
  lastError: string;
  /** The address itself was refused for good: nothing more is sent to it until somebody mends it. */
  addressRefused: boolean;
};

type SmtpError = { code?: string; command?: string; responseCode?: number };

/** What a server says here is about Koers and its settings, not about the mail: once they are right it goes out. */
const aboutSettings = ['CONN', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'AUTH PLAIN', 'AUTH LOGIN', 'API'];

/**
 * What a mail server's refusal means: 5xx is for good, 4xx and no connection are for now, and a connection lost after
 * something of the content went out (`contentLeft`) may mean either: then nobody knows, and nothing is sent twice. The
 * error alone does not tell: a lost connection is called `ECONNECTION CONN` at whatever moment it was lost.
 */
export function whatHappened(error: unknown, contentLeft: boolean): Failure {
  const { code = 'unknown', command = '', responseCode } = (error ?? {}) as SmtpError;
  const lastError = [code, command, responseCode].filter(Boolean).join(' ');
  const is = (state: Failure['state'], addressRefused = false): Failure => ({ state, lastError, addressRefused });
  if (responseCode === undefined) return is(contentLeft ? 'unknown' : 'waiting');
  if (responseCode < 500 || aboutSettings.includes(command)) return is('waiting');
  return is('failed', command === 'RCPT TO');
}
